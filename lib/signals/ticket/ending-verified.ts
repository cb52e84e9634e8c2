import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/**
 * How somebody made sure that it works, told from the last but one public reply on: in words, or by a check with its
 * result made after that reply. What was found before anything had been done verifies nothing.
 */
export const endingVerified: TicketSignal = {
  id: 'ending-verified',
  name: 'how it was verified',
  needs: ['verification'],
  find: (ticket) => {
    const from = publicReplies(ticket).at(-2)?.at ?? -Infinity
    const ending = agentMessages(ticket).filter(({ at }) => at >= from)
    return {
      found: ending.flatMap((message) => {
        const checks = message.at > from ? message.findings('check-with-result') : []
        return [...message.findings('verification'), ...checks].map((each) => [evidenceOf(message, each)])
      }),
    }
  },
}
