import { minutesOn } from '@/lib/time/clock-target'
import { judgedPriority } from '../clock-priority'
import { prioritiesBetween } from '../history'
import { createdAt, openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** Who sets a priority sets it with the reply open; nobody waited under it. In ms. */
const WRITING = 10 * 60_000

/**
 * The first public reply came within the target of the priority the ticket had until the reply was written: neither
 * lowering it later nor setting one with the reply changes what was due.
 */
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
    const writing = Math.max(created, first.at - WRITING)
    const [then] = prioritiesBetween(ticket, writing, writing)
    const target = ticket.firstResponse[then?.priority ?? judgedPriority(ticket)]
    const taken = minutesOn(target.clock, created, first.at, ticket.hours)
    return { found: taken <= target.minutes ? [openingOf(first)] : [] }
  },
}
