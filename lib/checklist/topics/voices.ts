import type { Reading } from '@/lib/signals/reading'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { Language } from '@/lib/signals/text/language'
import type { Features } from './features'
import type { MessageSights, Sight } from './sights'

/** A text of a ticket with how much its words count. */
export interface SpokenText {
  readonly reading: Reading
  /** The languages whose words are looked for in it. */
  readonly languages: readonly Language[]
  /** Whether it is the message that the ticket began with. */
  readonly isFirst: boolean
  /** Whether it is a later word of the requester. */
  readonly isLater: boolean
  /** Whether what it quotes is the matter: a mail that is forwarded. */
  readonly isForwarded: boolean
  /** So many of its sentences are read. */
  readonly most: number
  /** What something seen in it counts, 0 and up. */
  readonly weigh: (sight: Sight) => number
}

/** What words count by who says them and where; 1 is the first message of the requester. Set on the development tickets. */
export const VOICES = {
  subject: 1.3,
  later: 0.4,
  agent: 0.12,
  internal: 0.08,
  /** Behind so many sentences of a message words count less. */
  opening: 6,
  behind: 0.6,
  quote: 0.2,
  /** In a mail that is forwarded what is quoted is the matter. */
  forwarded: 0.9,
  code: 0.6,
} as const

/** Sentences that are read of the first message, and of any other. */
const SENTENCES = { first: 100, other: 15 }
/** So many of the latest messages of the requester are read beside the first, and so many of the first ones of agents. */
const MOST_READ = { later: 8, agents: 3 }

/** So few sentences of one's own or fewer, and what a first message quotes is what it is about. */
const FEW_SENTENCES = 3
const FORWARDED = /^(?:fwd?|wg|tr|rv|i)\s?:/

/** The texts of a ticket in order, the subject first. */
export function weightsOf({ subject, messages }: TicketReading): SpokenText[] {
  const first = messages.find(isRequesters) ?? messages[0]
  const isForwarded =
    (subject !== null && FORWARDED.test(subject.reading.text)) ||
    (first !== undefined &&
      first.reading.sentences.length <= FEW_SENTENCES &&
      first.reading.quotes.length > 0)
  const texts: SpokenText[] = []
  if (subject)
    texts.push({
      reading: subject.reading,
      languages: languagesOfSubject(subject, first),
      isFirst: false,
      isLater: false,
      isForwarded: false,
      most: SENTENCES.other,
      weigh: () => VOICES.subject,
    })
  for (const message of readOf(messages, first)) {
    const { reading } = message
    const isFirst = message === first
    const voice = isFirst ? 1 : voiceOf(message)
    const quote = isFirst && isForwarded ? VOICES.forwarded : VOICES.quote
    texts.push({
      reading,
      languages: reading.languages,
      isFirst,
      isLater: !isFirst && isRequesters(message),
      isForwarded: isFirst && isForwarded,
      most: isFirst ? SENTENCES.first : SENTENCES.other,
      weigh: ({ place, sentence }) => {
        const where = place === 'own' ? 1 : place === 'quote' ? quote : VOICES.code
        return voice * where * (sentence < VOICES.opening ? 1 : VOICES.behind)
      },
    })
  }
  return texts
}

/** The messages that are read, in order: in a long thread most only repeat what it is about. */
function readOf(
  messages: readonly ScannedMessage[],
  first: ScannedMessage | undefined,
): readonly ScannedMessage[] {
  const others = messages.filter((each) => each !== first)
  const later = others.filter(isRequesters).slice(-MOST_READ.later)
  const agents = others.filter((each) => !isRequesters(each)).slice(0, MOST_READ.agents)
  const chosen = new Set([...(first ? [first] : []), ...later, ...agents])
  return messages.filter((each) => chosen.has(each))
}

/** A subject is too short to tell its language: it has that of the first message, where it may. */
function languagesOfSubject(
  { reading }: ScannedMessage,
  first: ScannedMessage | undefined,
): readonly Language[] {
  if (reading.tongue !== 'unknown' || !first || first.reading.tongue === 'unknown') return reading.languages
  return first.reading.languages
}

function isRequesters({ reading }: ScannedMessage): boolean {
  const { role } = reading.message.author
  return role === 'requester' || (role === 'unknown' && reading.message.visibility !== 'internal')
}

function voiceOf(message: ScannedMessage): number {
  if (isRequesters(message)) return VOICES.later
  return message.reading.message.visibility === 'internal' ? VOICES.internal : VOICES.agent
}

/** The class of words by which somebody turns to another matter. */
const TURN = 'turn'
/** What counts where a requester has turned: what was said before, and what is said from there on. */
const TURNED = { before: 0.4, from: 2.75 }

/**
 * Where a later word of the requester turns to another matter and says which, what was said before counts less and that
 * more. Gives the factor of each text.
 */
export function turnOf(
  texts: readonly (SpokenText & { readonly found: MessageSights })[],
  features: Features,
): (at: number) => number {
  const turn = features.classes.get(TURN)
  if (turn === undefined) return () => 1
  const at = texts.findLastIndex(
    ({ isLater, found }) =>
      isLater &&
      found.sentences.some((each) => each?.bits.has(turn) === true) &&
      found.sights.some(({ feature }) => (features.features[feature]?.weight ?? 0) >= 2),
  )
  if (at < 0) return () => 1
  return (text) => (text < at ? TURNED.before : texts[text]?.isLater ? TURNED.from : 1)
}
