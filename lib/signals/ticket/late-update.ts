import { minutesOn } from '@/lib/time/clock-target'
import { valueOf } from '@/lib/ticket/field'
import { pendingSpans, solvedAt } from '../pending-time'
import { clockPriority } from '../clock-priority'
import { openingOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/**
 * Silences longer than the ticket's priority allows, from the first public reply on (field guide §4: the clock runs
 * from the last public message). Time in which it was the customer's turn does not count.
 */
export const lateUpdate: TicketSignal = {
  id: 'late-update',
  name: 'a silence that was too long',
  needs: [],
  find: (ticket) => {
    const replies = publicReplies(ticket)
    if (replies.length === 0) return { found: [] }
    if ('unreadable' in ticket.snapshot.priority) return ticket.snapshot.priority
    const events = valueOf(ticket.snapshot.events)
    const target = ticket.updates[clockPriority(ticket).priority]
    const state = valueOf(ticket.snapshot.state)
    const over = state === 'solved' || state === 'closed'
    const pending = pendingSpans(events ?? [], ticket.now, ticket.snapshot.host)
    const ends = [...replies.slice(1).map(({ at }) => at), over ? (solvedAt(events ?? []) ?? 0) : ticket.now]
    const late = replies.filter((reply, index) => {
      const from = reply.at
      const to = ends[index] ?? from
      // No clock runs faster than the calendar's; most updates come in time by that one. A minute is for rounding.
      if ((to - from) / 60_000 < target.minutes - 1) return false
      const paused = pending.reduce(
        (sum, span) =>
          sum + minutesOn(target.clock, Math.max(from, span.from), Math.min(to, span.to), ticket.hours),
        0,
      )
      return minutesOn(target.clock, from, to, ticket.hours) - paused > target.minutes
    })
    // Without the history nobody knows whether the customer's turn explains a silence.
    if (late.length > 0 && 'unreadable' in ticket.snapshot.events) return ticket.snapshot.events
    return { found: late.map(openingOf) }
  },
}
