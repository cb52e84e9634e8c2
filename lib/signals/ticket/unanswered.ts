import { openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** The requester has written last and nobody has answered yet. */
export const unanswered: TicketSignal = {
  id: 'unanswered',
  name: 'an unanswered message',
  needs: [],
  find: (ticket) => {
    const last = publicReplies(ticket).at(-1)
    const waiting = ticket.messages.filter(
      (message) => message.reading.message.author.role === 'requester' && (!last || message.at > last.at),
    )
    return { found: waiting.map(openingOf) }
  },
}
