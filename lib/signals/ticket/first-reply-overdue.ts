import { minutesOn } from '@/lib/time/clock-target'
import { judgedPriority } from '../clock-priority'
import { createdAt, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** Nobody has answered and the target is over. */
export const firstReplyOverdue: TicketSignal = {
  id: 'first-reply-overdue',
  name: 'an overdue first reply',
  needs: [],
  find: (ticket) => {
    if (publicReplies(ticket).length > 0) return { found: [] }
    const created = createdAt(ticket)
    if ('unreadable' in ticket.snapshot.priority) return ticket.snapshot.priority
    if (created === null) return { unreadable: 'not-in-answer' }
    const target = ticket.firstResponse[judgedPriority(ticket)]
    return { found: minutesOn(target.clock, created, ticket.now, ticket.hours) > target.minutes ? [[]] : [] }
  },
}
