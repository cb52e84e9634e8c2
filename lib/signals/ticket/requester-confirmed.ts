import { tellsFinding } from '../finding-sentence'
import { once } from '../once'
import { agentMessages, evidenceOf, publicReplies, requesterMessages } from '../replies'
import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { ScannedMessage, TicketReading, TicketSignal } from '../signal'

/** Words of a message that say the opposite of "it works" or tell of trouble. */
const TROUBLE = ['vague-symptom', 'clear-symptom'] as const

/** An agent writes down that the customer said so: on the phone, in a chat, in the message before. */
const REPORTED =
  /(?<!\p{L})(?:(?:you|she|he|they|customer|requester|caller|user|client|kunde|kundin|cliente?|cliente) (?:(?:have|has|had|just|also|already|both|hat|haben|a|ha) ){0,2}(?:confirm(?:s|ed)|bestätigt|confirme|confirmé|confirma|confirmó|confirmado)|(?:you|she|he|they|customer|requester|caller) (?:(?:have|has|had|just|also) ){0,2}(?:told (?:me|us)|sa(?:id|ys)|let (?:me|us) know)[^.;]{0,50} (?:works?|worked|well|fine|solved|good|quiet|gone|back)|(?:with|on|after|per|given|upon|for|since) (?:your|his|her|their|this|that|the (?:customer|requester|caller|user)'s) (?:confirmation|confirming|ok|word|all-clear)|confirmed (?:by (?:you|him|her|them|phone|telephone|(?:the )?(?:customer|requester|caller|user))|(?:on|over) the phone)|(?:mit|nach|auf|für) (?:ihrer|ihre|die) bestätigung|von (?:ihnen|ihm|ihr) bestätigt|(?:avec|après|de|pour) (?:votre|cette|sa) confirmation|(?:con|tras|por) (?:su|la|esta) confirmación)(?!\p{L})/u

/**
 * The requester says that it works, after somebody answered, and does not take it back later; or the last they write tells how it
 * went, or thanks in more than a few words, and of no trouble; or an agent notes at the end that they said so. A bare "thank you"
 * changes nothing.
 */
export const requesterConfirmed: TicketSignal = {
  id: 'requester-confirmed',
  name: 'a confirmation by the requester',
  needs: ['confirmation', 'not-confirmed'],
  find: (ticket) => {
    const first = publicReplies(ticket)[0]
    if (!first) return { found: [] }
    const { confirming, isTakenBack } = lastConfirmation(ticket)
    if (isTakenBack) return { found: [] }
    const words = confirming?.findings('confirmation') ?? []
    const told = words.length > 0 ? words : (confirming?.findings('any-text') ?? [])
    const said = confirming ? told.map((each) => [evidenceOf(confirming, each)]) : []
    return { found: said.length > 0 ? said : reported(ticket) }
  },
}

/** The last message in which the requester confirms, and whether trouble is told after it. */
export const lastConfirmation = once(
  (ticket: TicketReading): { confirming: ScannedMessage | null; isTakenBack: boolean } => {
    const since = publicReplies(ticket)[0]?.at ?? Infinity
    const after = requesterMessages(ticket).filter(({ at }) => at >= since)
    const worded = after.findLastIndex((each) => each.findings('confirmation').length > 0)
    const final = after.at(-1)
    const last = final && endsWell(final) ? after.length - 1 : worded
    const confirming = after[last] ?? null
    return { confirming, isTakenBack: confirming !== null && after.slice(last + 1).some(tellsTrouble) }
  },
)

/** What a requester who is content writes last: thanks, what they did, how it went. */
const CONTENT = ['thanks', 'resolution', 'verification'] as const
/** Fewer words are thanks alone and say nothing of the matter. */
const MATTER = 5

/** "Built it last evening, diff is 0, thanks": without a question or trouble, the last word of a requester closes the case. */
function endsWell(message: ScannedMessage): boolean {
  const { reading, findings } = message
  if (reading.sentences.some(({ asks }) => asks) || tellsTrouble(message)) return false
  const words = reading.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return words >= MATTER && CONTENT.some((id) => findings(id).length > 0)
}

/** Whoever asks after an answer is not done. */
const CHASES =
  /(?:^|[\s(])(?:hello|hallo|bonjour|hola|anyone|anybody|any (?:news|update|updates|thoughts|progress)|status|jemand da|gibt es (?:etwas )?neues|des nouvelles|alguna novedad|alguien)\s?\?/

function tellsTrouble({ findings, reading }: ScannedMessage): boolean {
  return TROUBLE.some((id) => findings(id).length > 0) || CHASES.test(reading.text)
}

/** From the last but one public reply on, what agents write of the customer's confirmation. */
function reported(ticket: TicketReading) {
  const from = publicReplies(ticket).at(-2)?.at ?? -Infinity
  return agentMessages(ticket)
    .filter(({ at }) => at >= from)
    .flatMap((message) =>
      message.reading.sentences
        .filter((each) => isReport(message.reading, each))
        .map((each) => [evidenceOf(message, quoteOf(message.reading, each))]),
    )
}

function isReport(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.asks || !REPORTED.test(sentence.text) || !tellsFinding(sentence.text)) return false
  return !hasHit(reading, sentence, 'not-confirmed') && !hasHit(reading, sentence, 'vague-symptom')
}
