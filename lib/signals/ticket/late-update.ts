import { openingOf, publicReplies } from '../replies'
import { silences } from '../silence'
import type { TicketSignal } from '../signal'

/** Silences that were too long. Without the history nobody knows whether the customer's turn explains one. */
export const lateUpdate: TicketSignal = {
  id: 'late-update',
  name: 'a silence that was too long',
  needs: [],
  find: (ticket) => {
    if (publicReplies(ticket).length === 0) return { found: [] }
    const { events, priority } = ticket.snapshot
    if ('unreadable' in priority) return priority
    const late = silences(ticket)
    if (late.some(({ isCertain }) => !isCertain))
      return 'unreadable' in events ? events : { unreadable: 'not-in-answer' }
    return { found: late.map(({ after }) => openingOf(after)) }
  },
}
