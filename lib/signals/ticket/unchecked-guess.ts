import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** A cause told to the customer as fact before any agent has recorded a check with its result. */
export const uncheckedGuess: TicketSignal = {
  id: 'unchecked-guess',
  name: 'a guess told as fact before anything was checked',
  needs: ['speculation'],
  find: (ticket) => {
    const firstCheck = agentMessages(ticket).find(({ findings }) => findings('check-with-result').length > 0)
    return {
      found: publicReplies(ticket)
        .filter(({ at }) => firstCheck === undefined || at < firstCheck.at)
        .flatMap((reply) => reply.findings('speculation').map((guess) => [evidenceOf(reply, guess)])),
    }
  },
}
