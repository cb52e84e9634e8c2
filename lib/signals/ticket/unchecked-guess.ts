import { agentMessages, evidenceOf, publicReplies } from '../replies'
import { findSentences } from '../sentence-search'
import type { Finding, ScannedMessage, TicketSignal } from '../signal'

/**
 * A cause told to the customer as fact before any agent has recorded a check with its result, or an answer that had to be
 * taken back: what was told as fact was a guess.
 */
export const uncheckedGuess: TicketSignal = {
  id: 'unchecked-guess',
  name: 'a guess told as fact before anything was checked',
  needs: ['speculation'],
  find: (ticket) => {
    const firstCheck = agentMessages(ticket).find((message) =>
      message.findings('check-with-result').some((each) => carries(message, each)),
    )
    const replies = publicReplies(ticket)
    return {
      found: [
        ...replies
          .filter(({ at }) => firstCheck === undefined || at < firstCheck.at)
          .flatMap((reply) => reply.findings('speculation').map((guess) => [evidenceOf(reply, guess)])),
        ...replies.slice(1).flatMap((reply) => takenBack(reply).map((each) => [evidenceOf(reply, each)])),
      ],
    }
  },
}

/** "Our first answer was wrong" proves what the first answer was; "should it fail I was wrong" does not. */
function takenBack({ reading }: ScannedMessage): readonly Finding[] {
  return findSentences(reading, {
    any: ['taken-back'],
    questions: 'no',
    where: (_, { text }) => !CONDITION.test(text),
  })
}

const CONDITION = /\b(?:if|should|would|wenn|falls|sollte|würde|si|serait|sería)\b/

/** Fewer words without a figure ("flow is on") carry no cause. */
const ENOUGH = 5

function carries({ reading }: ScannedMessage, finding: Finding): boolean {
  if ('attachment' in finding) return true
  const quote = reading.message.text.slice(finding.start, finding.end)
  return /\d/.test(quote) || quote.trim().split(/\s+/).length >= ENOUGH
}
