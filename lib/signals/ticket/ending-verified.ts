import { agentMessages, evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** Public replies from the end within which a case is brought to its end. */
const LAST_REPLIES = 2

/**
 * How somebody made sure that it works: told in words, or by a check with its result, at the end of the case. What was
 * found before anything had been done verifies nothing.
 */
export const endingVerified: TicketSignal = {
  id: 'ending-verified',
  name: 'how it was verified',
  needs: ['verification'],
  find: (ticket) => {
    const from = publicReplies(ticket).at(-LAST_REPLIES)?.at ?? -Infinity
    const ending = agentMessages(ticket).filter(({ at }) => at >= from)
    return {
      found: ending.flatMap((message) =>
        [...message.findings('verification'), ...message.findings('check-with-result')].map((finding) => [
          evidenceOf(message, finding),
        ]),
      ),
    }
  },
}
