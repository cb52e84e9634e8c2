import { isLikely } from '../likely-sentence'
import { agentMessages, evidenceOf, publicReplies, requesterMessages } from '../replies'
import { quoteOf } from '../sentence-search'
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
