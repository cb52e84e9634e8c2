import { isLikely } from '../likely-sentence'
import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { ReadSentence, Reading } from '../reading'
import { isEmptyLabel, quoteOf } from '../sentence-search'
import type { Finding, ScannedMessage, TicketReading, TicketSignal } from '../signal'
import type { Told } from '../sentence-odds'

/*
 * What a sentence tells by its words alone, where no phrase does. For a verdict it is enough that something is likely told somewhere; what
 * is shown or drafted from a ticket rests on the phrases, which are wrong less often. So these are of the ticket, and no message's signals.
 */

/** A cause, or that it is unknown, told to the customer in other words than those of the books. */
export const likelyCause = likely('likely-cause', 'a likely word on the cause', 'reason', publicReplies)
/** What was done, told likewise. */
export const likelyResolution = likely(
  'likely-resolution',
  'a likely word on what was done',
  'done',
  publicReplies,
)
/** What the customer does next or how to prevent it, told likewise. */
export const likelyNext = likely(
  'likely-next',
  'a likely word on what the customer does next',
  'next',
  publicReplies,
)
/** What agents looked at or found; each sentence counts. */
export const likelyWork = likely('likely-work', 'a likely record of work', 'work', agentMessages)
/** What changed before it began, or that nothing did, told by the requester. */
export const likelyChange = likely(
  'likely-change',
  'a likely word on what changed',
  'change',
  requesterMessages,
)

/** What should happen instead, told by the requester, by the sentence that comes nearest to it. */
export const likelyExpected = nearest(
  'likely-expected',
  'a likely word on what should happen instead',
  'expected',
  requesterMessages,
)
/** How often it happens, told by anyone, likewise. */
export const likelyRate = nearest(
  'likely-rate',
  'a likely word on how often it happens',
  'rate',
  ({ messages }) => messages,
)

/**
 * Whether any sentence to the customer may acknowledge what this means for them, besides the phrase that was found: "your customers" and
 * "by Friday" stand in replies that only explain a screen. Where the words are not known the phrases are believed.
 */
export const likelyAcknowledgement: TicketSignal = {
  id: 'likely-acknowledgement',
  name: 'a reply that likely acknowledges the trouble',
  needs: [],
  find: (ticket) => ({
    found: publicReplies(ticket).flatMap((message) => {
      const isKnown = message.reading.languages.includes('en')
      const found = isKnown ? toldIn('acknowledged', message) : message.findings('acknowledgement')
      return found.map((each) => [evidenceOf(message, each)])
    }),
  }),
}

/** "Check and its result:" says what should follow, and nothing itself. */
const LEADS_ON = /:\s{0,3}$/
/** Fewer words are a heading, or say too little to be known by. */
const FEWEST_WORDS = 4

/** Sentences that likely tell it, as they stand. */
function toldIn(told: Told, { reading }: ScannedMessage): readonly Finding[] {
  return reading.sentences
    .filter(
      (each) =>
        each.tokens.length >= FEWEST_WORDS && isLikely(told, reading, each) && !LEADS_ON.test(each.text),
    )
    .map((each) => quoteOf(reading, each))
}

function likely(
  id: string,
  name: string,
  told: Told,
  messagesOf: (ticket: TicketReading) => readonly ScannedMessage[],
): TicketSignal {
  return {
    id,
    name,
    needs: [],
    find: (ticket) => ({
      found: messagesOf(ticket).flatMap((message) =>
        toldIn(told, message).map((each) => [evidenceOf(message, each)]),
      ),
    }),
  }
}

/**
 * From these log-odds on the sentence of a message that comes nearest counts, where no phrase was found: most tickets tell how it ought to be and
 * how often it fails, in words no book has, so it is more often right than not.
 */
const NEAR = { expected: -2, rate: -2.25 } as const satisfies Partial<Record<Told, number>>

/** "My colleague has the same problem", "please look", "it should be fixed soon" say nothing of how it ought to be. */
const NO_RIGHT_STATE =
  /\bsame (?:error|problem|issue|thing|message|trouble|result|fault)s?\b|^(?:please|kindly|can you|could you)\b|\bshould be (?:fixed|solved|repaired|sorted|resolved)\b/

function nearest(
  id: string,
  name: string,
  told: keyof typeof NEAR,
  messagesOf: (ticket: TicketReading) => readonly ScannedMessage[],
): TicketSignal {
  return {
    id,
    name,
    needs: [],
    find: (ticket) => ({
      found: messagesOf(ticket).flatMap((message) => {
        const best = nearestIn(message.reading, told)
        return best ? [[evidenceOf(message, quoteOf(message.reading, best))]] : []
      }),
    }),
  }
}

function nearestIn(reading: Reading, told: keyof typeof NEAR): ReadSentence | null {
  let most: number = NEAR[told]
  let best: ReadSentence | null = null
  for (const sentence of reading.sentences) {
    if (sentence.asks || sentence.codeLike || (told === 'expected' && NO_RIGHT_STATE.test(sentence.text)))
      continue
    const odds = reading.odds(told, sentence.index)
    if (odds <= most || isEmptyLabel(reading, sentence)) continue
    most = odds
    best = sentence
  }
  return best
}

function requesterMessages({ messages }: TicketReading): readonly ScannedMessage[] {
  return messages.filter(({ reading }) => reading.message.author.role === 'requester')
}
