import { read, unreadable, valueOf, type Field } from '@/lib/ticket/field'
import type { TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'
import { mapField, readField } from '../read-field'
import { zendeskTicketKeys as keys } from './answers'

type Ticket = Readonly<Record<string, unknown>>

/** What the customer answered to Zendesk's question; `offered` and `unoffered` are no answer. */
export function ratingOf(ticket: Ticket): NonNullable<TicketSnapshot['rating']> {
  return mapField(readField(ticket, 'satisfaction_rating', keys.satisfaction_rating), ({ score }) =>
    score === 'good' ? 'positive' : score === 'bad' ? 'negative' : null,
  )
}

/** As Zendesk's own figures say where they came along, else counted in the history, which must then be whole to say “never”. */
export function reopensOf(
  ticket: Ticket,
  events: Field<readonly TicketEvent[]>,
  moreEvents: boolean,
): Field<number> {
  const counted = valueOf(readField(ticket, 'metric_set', keys.metric_set))?.reopens
  if (counted !== undefined) return read(counted)
  if ('unreadable' in events) return events
  const times = events.value.filter(
    ({ field, from, to }) => field === 'status' && from === 'solved' && to !== 'closed',
  ).length
  return times === 0 && moreEvents ? unreadable('not-in-answer') : read(times)
}
