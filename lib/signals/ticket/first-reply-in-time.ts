import { minutesOn } from '@/lib/time/clock-target'
import { clockPriority } from '../clock-priority'
import { createdAt, openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** The first public reply came within the target of the ticket's priority. */
export const firstReplyInTime: TicketSignal = {
  id: 'first-reply-in-time',
  name: 'a first reply in time',
  needs: [],
  find: (ticket) => {
    const [first] = publicReplies(ticket)
    const created = createdAt(ticket)
    if (!first) return { found: [] }
    if ('unreadable' in ticket.snapshot.priority) return ticket.snapshot.priority
    if (created === null) return { unreadable: 'not-in-answer' }
    const target = ticket.firstResponse[clockPriority(ticket).priority]
    const taken = minutesOn(target.clock, created, Date.parse(first.reading.message.at), ticket.hours)
    return { found: taken <= target.minutes ? [openingOf(first)] : [] }
  },
}
