import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { Finding, ScannedMessage, TicketSignal } from '../signal'

/** A cause told to the customer as fact before any agent has recorded a check with its result. */
export const uncheckedGuess: TicketSignal = {
  id: 'unchecked-guess',
  name: 'a guess told as fact before anything was checked',
  needs: ['speculation'],
  find: (ticket) => {
    const firstCheck = agentMessages(ticket).find((message) =>
      message.findings('check-with-result').some((each) => carries(message, each)),
    )
    return {
      found: publicReplies(ticket)
        .filter(({ at }) => firstCheck === undefined || at < firstCheck.at)
        .flatMap((reply) => reply.findings('speculation').map((guess) => [evidenceOf(reply, guess)])),
    }
  },
}

/** Fewer words without a figure ("flow is on") carry no cause. */
const ENOUGH = 5

function carries({ reading }: ScannedMessage, finding: Finding): boolean {
  if ('attachment' in finding) return true
  const quote = reading.message.text.slice(finding.start, finding.end)
  return /\d/.test(quote) || quote.trim().split(/\s+/).length >= ENOUGH
}
