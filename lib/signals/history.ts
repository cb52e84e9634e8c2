import { valueOf } from '@/lib/ticket/field'
import { priorityOf } from '@/lib/ticket/priority-name'
import type { TicketEvent, TicketPriority, TicketSnapshot } from '@/lib/ticket/snapshot'
import type { TicketFindings, TicketReading } from './signal'
import { judgedPriority } from './clock-priority'

/** Occurrences found in the history: those seen are certain; that there are none is so only if all of it was read. */
export function foundInHistory(
  { events, eventsNotRead }: TicketSnapshot,
  find: (events: readonly TicketEvent[]) => Extract<TicketFindings, { found: unknown }>['found'],
): TicketFindings {
  if ('unreadable' in events) return events
  const found = find(events.value)
  return found.length === 0 && eventsNotRead ? { unreadable: 'not-in-answer' } : { found }
}

/**
 * Until when the history is known without a gap, ms since 1970. Zendesk gives it from its beginning on, so what is not
 * read is later than the last event; of Jira's nobody knows where the rest belongs.
 */
export function historyKnownUntil({ events, eventsNotRead, host }: TicketSnapshot): number {
  if ('unreadable' in events) return -Infinity
  if (!eventsNotRead) return Infinity
  return host === 'zendesk' ? Math.max(...events.value.map(({ at }) => Date.parse(at))) : -Infinity
}

/** A stretch of time (ms since 1970) with the priority the ticket had in it. */
export interface PrioritySpan {
  readonly to: number
  readonly priority: TicketPriority
}

/** What a ticket without a priority is held to. */
const NONE_SET: TicketPriority = 'normal'

/**
 * The priorities between two moments, oldest first; until one is set it is that of most tickets, and a name nobody knows
 * counts as the present priority.
 */
export function prioritiesBetween(ticket: TicketReading, from: number, to: number): PrioritySpan[] {
  const present = judgedPriority(ticket)
  const changes = (valueOf(ticket.snapshot.events) ?? []).filter(
    (event) => event.field === 'priority' && Date.parse(event.at) > from,
  )
  const named = (name: string | null) => (name === null ? NONE_SET : (priorityOf(name) ?? present))
  const spans = changes
    .filter(({ at }) => Date.parse(at) < to)
    .map((change) => ({ to: Date.parse(change.at), priority: named(change.from) }))
  const next = changes.find(({ at }) => Date.parse(at) >= to)
  return [...spans, { to, priority: next ? named(next.from) : present }]
}
