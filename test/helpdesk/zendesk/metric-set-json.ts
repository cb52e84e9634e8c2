import type { Desk, DeskTicket } from '../desk'

/** Figures of a ticket, as `/metrics` and the sideload `metric_sets` give them. */
export function metricSetJson(ticket: DeskTicket, desk: Desk) {
  const replies = ticket.messages.filter(
    (message) => message.public && desk.people.requirePerson(message.by).role === 'agent',
  )
  const minutes = (from: string, to: string | undefined) =>
    to === undefined ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
  const first = minutes(ticket.created, replies[0]?.at)
  const solved = ticket.events.filter((event) => event.field === 'status' && event.to === 'solved')
  const both = (value: number | null) => ({ calendar: value, business: value })
  return {
    id: ticket.id * 10,
    ticket_id: ticket.id,
    created_at: ticket.created,
    updated_at: ticket.updated,
    group_stations: ticket.events.filter((event) => event.field === 'group').length,
    assignee_stations: ticket.events.filter((event) => event.field === 'assignee').length,
    reopens: ticket.events.filter((event) => event.from === 'solved' && event.to === 'open').length,
    replies: replies.length,
    assigned_at: ticket.events.find((event) => event.field === 'assignee')?.at ?? null,
    solved_at: solved.at(-1)?.at ?? null,
    latest_comment_added_at: ticket.messages.at(-1)?.at ?? null,
    reply_time_in_minutes: both(first),
    first_resolution_time_in_minutes: both(minutes(ticket.created, solved[0]?.at)),
    full_resolution_time_in_minutes: both(minutes(ticket.created, solved.at(-1)?.at)),
  }
}
