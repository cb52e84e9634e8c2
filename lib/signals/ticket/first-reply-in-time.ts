import { minutesOn } from '@/lib/time/clock-target'
import { judgedPriority } from '../clock-priority'
import { prioritiesBetween } from '../history'
import { createdAt, openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** The first public reply came within the target of the priority the ticket had then: lowering it later mends nothing. */
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
    const [then] = prioritiesBetween(ticket, first.at, first.at)
    const target = ticket.firstResponse[then?.priority ?? judgedPriority(ticket)]
    const taken = minutesOn(target.clock, created, first.at, ticket.hours)
    return { found: taken <= target.minutes ? [openingOf(first)] : [] }
  },
}
