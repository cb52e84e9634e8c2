import type { TicketPriority } from '@/lib/ticket/snapshot'
import { once } from './once'
import { higherOf } from './priority-matrix'
import { prioritySense, tierOf } from './priority-sense'
import type { TicketReading } from './signal'

/** The priority a ticket's clocks go by, and where it comes from. */
export interface ClockPriority {
  readonly priority: TicketPriority
  /** `set` in the helpdesk; `tier`: at least what the customer's tier asks for; `words`: none is set, and the requester's
   * words suggest it; `assumed`: none is set or readable and no words tell, so P3, as most desks do. */
  readonly from: 'set' | 'tier' | 'words' | 'assumed'
}

/** The priority clocks go by. */
export const clockPriority = once((ticket: TicketReading): ClockPriority => {
  const { priority: field } = ticket.snapshot
  const set = 'value' in field ? field.value : null
  const suggested = set ?? prioritySense(ticket)?.priority
  const priority = suggested ?? 'normal'
  const { minimum } = tierOf(ticket)
  if (minimum && higherOf(minimum, priority) !== priority) return { priority: minimum, from: 'tier' }
  return { priority, from: set ? 'set' : suggested ? 'words' : 'assumed' }
})

/**
 * The priority by which a ticket's handling is judged. What the words suggest is a hint to whoever looks at the clock; an
 * agent who set no priority is held to that of most tickets.
 */
export function judgedPriority(ticket: TicketReading): TicketPriority {
  const { priority, from } = clockPriority(ticket)
  return from === 'words' ? 'normal' : priority
}
