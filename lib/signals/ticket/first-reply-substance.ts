import { evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** The first public reply says something about this customer's case. */
export const firstReplySubstance: TicketSignal = {
  id: 'first-reply-substance',
  name: 'content in the first reply',
  needs: [],
  find: (ticket) => {
    const [first] = publicReplies(ticket)
    if (!first) return { found: [] }
    return { found: first.findings('substance').map((finding) => [evidenceOf(first, finding)]) }
  },
}
