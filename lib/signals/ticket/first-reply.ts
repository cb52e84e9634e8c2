import { openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** A human agent has answered publicly. */
export const firstReply: TicketSignal = {
  id: 'first-reply',
  name: 'a public reply by a person',
  needs: [],
  find: (ticket) => {
    const [first] = publicReplies(ticket)
    return { found: first ? [openingOf(first)] : [] }
  },
}
