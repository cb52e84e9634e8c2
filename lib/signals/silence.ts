import { valueOf } from '@/lib/ticket/field'
import { minutesOn } from '@/lib/time/clock-target'
import { historyKnownUntil, prioritiesBetween } from './history'
import { once } from './once'
import { pausedSpans, solvedAt } from './pending-time'
import { publicReplies } from './replies'
import type { ScannedMessage, TicketReading } from './signal'

/** So many minutes more than the target are the slack of clocks and typing, not silence. */
const GRACE = 3

/** A public reply after which nothing was heard for longer than the ticket's priority allows. */
export interface Silence {
  readonly after: ScannedMessage
  /** The reply that ended it; undefined when none did. */
  readonly endedBy: ScannedMessage | undefined
  /** Whether the history is known for all of it: in what was not read it may have been the customer's turn. */
  readonly isCertain: boolean
}

/**
 * Silences longer than the priority of their time allows, from the first public reply on (field guide §4: the clock runs
 * from the last public message). Time in which it was the customer's turn, or the ticket was solved, does not count.
 */
export const silences = once((ticket: TicketReading): readonly Silence[] => {
  const replies = publicReplies(ticket)
  const events = valueOf(ticket.snapshot.events) ?? []
  const state = valueOf(ticket.snapshot.state)
  const over = state === 'solved' || state === 'closed'
  const paused = pausedSpans(events, ticket.now, ticket.snapshot.host)
  const knownUntil = historyKnownUntil(ticket.snapshot)
  const fastest = Math.min(...Object.values(ticket.updates).map(({ minutes }) => minutes))
  return replies.flatMap((after, index) => {
    const endedBy = replies[index + 1]
    const to = endedBy?.at ?? (over ? (solvedAt(events) ?? after.at) : ticket.now)
    // No clock runs faster than the calendar's; most updates come in time by the shortest target.
    if ((to - after.at) / 60_000 < fastest) return []
    const isLate = prioritiesBetween(ticket, after.at, to).some((span) => {
      const target = ticket.updates[span.priority]
      const pause = paused.reduce(
        (sum, { from, to: end }) =>
          sum + minutesOn(target.clock, Math.max(after.at, from), Math.min(span.to, end), ticket.hours),
        0,
      )
      return minutesOn(target.clock, after.at, span.to, ticket.hours) - pause > target.minutes + GRACE
    })
    return isLate ? [{ after, endedBy, isCertain: to <= knownUntil }] : []
  })
})
