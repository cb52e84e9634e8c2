import type { TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'

/** The hosts' words for "it is the customer's turn". */
const WAITING =
  /pending|waiting for (?:customer|reporter|requester)|awaiting|wartet auf (?:kund|antwort)|en attente|pendiente|esperando/i
/** Jira's own templates call a wait for anybody but the customer just `Pending`. */
const JIRA_HOLD = /^pending$/i
const DONE =
  /solved|closed|resolved|done|completed|cancel|gel.st|geschlossen|erledigt|r.solu|ferm|resuelt|cerrad/i

interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** Stretches (ms since 1970) in which the ticket waited for the customer. */
export function pendingSpans(
  events: readonly TicketEvent[],
  now: number,
  host: TicketSnapshot['host'],
): TimeSpan[] {
  return spansIn(events, now, (to) => isWaiting(to, host))
}

/** Stretches (ms since 1970) in which nothing was owed: it was the customer's turn, or the ticket was solved. */
export function pausedSpans(
  events: readonly TicketEvent[],
  now: number,
  host: TicketSnapshot['host'],
): TimeSpan[] {
  return spansIn(events, now, (to) => isWaiting(to, host) || DONE.test(to))
}

function isWaiting(state: string, host: TicketSnapshot['host']): boolean {
  return WAITING.test(state) && !(host === 'jira' && JIRA_HOLD.test(state.trim()))
}

function spansIn(
  events: readonly TicketEvent[],
  now: number,
  counts: (state: string) => boolean,
): TimeSpan[] {
  const spans: TimeSpan[] = []
  let since: number | null = null
  for (const event of statusEvents(events)) {
    const counted = counts(event.to ?? '')
    const at = Date.parse(event.at)
    if (since !== null && !counted) spans.push({ from: since, to: at })
    since = counted ? (since ?? at) : null
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
