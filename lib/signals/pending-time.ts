import type { TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'

/** The hosts' words for "it is the customer's turn". */
const WAITING =
  /pending|waiting for (?:customer|reporter|requester)|awaiting|wartet auf (?:kund|antwort)|en attente|pendiente|esperando/i
/** Jira's own templates call a wait for anybody but the customer just `Pending`. */
const JIRA_HOLD = /^pending$/i
const DONE =
  /solved|closed|resolved|done|completed|cancel|gel.st|geschlossen|erledigt|r.solu|ferm|resuelt|cerrad/i

/** Stretches (ms since 1970) in which the ticket waited for the customer. */
export function pendingSpans(
  events: readonly TicketEvent[],
  now: number,
  host: TicketSnapshot['host'],
): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let since: number | null = null
  for (const event of statusEvents(events)) {
    const to = event.to ?? ''
    const waiting = WAITING.test(to) && !(host === 'jira' && JIRA_HOLD.test(to.trim()))
    const at = Date.parse(event.at)
    if (since !== null && !waiting) spans.push({ from: since, to: at })
    since = waiting ? (since ?? at) : null
  }
  if (since !== null) spans.push({ from: since, to: now })
  return spans
}

/** When the ticket was last set to a state that ends it; null when the history does not say. */
export function solvedAt(events: readonly TicketEvent[]): number | null {
  const done = statusEvents(events).filter(
    (event) => DONE.test(event.to ?? '') && !DONE.test(event.from ?? ''),
  )
  const last = done.at(-1)
  return last ? Date.parse(last.at) : null
}

function statusEvents(events: readonly TicketEvent[]): TicketEvent[] {
  return events
    .filter((event) => event.field === 'status')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
