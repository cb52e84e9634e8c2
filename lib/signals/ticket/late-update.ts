import { openingOf } from '../replies'
import { silences } from '../silence'
import type { TicketSignal } from '../signal'

/** Silences that were too long. Without the history nobody knows whether the customer's turn explains one. */
export const lateUpdate: TicketSignal = {
  id: 'late-update',
  name: 'a silence that was too long',
  needs: [],
  find: (ticket) => {
    const late = silences(ticket)
    const { events } = ticket.snapshot
    if (late.some(({ isCertain }) => !isCertain))
      return 'unreadable' in events ? events : { unreadable: 'not-in-answer' }
    return { found: late.map(({ after }) => openingOf(after)) }
  },
}
