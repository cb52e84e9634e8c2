import type { DeskTicket } from '../desk'
import { isoSeconds } from '../demo-time'

/** The targets of a ticket. Running ones say when they breach, as minutes, hours or days from `start` (milliseconds). */
export function policyMetricsJson(ticket: DeskTicket, start: number) {
  return ticket.sla.map((target) => ({
    metric: target.metric,
    stage: target.stage,
    breach_at: target.stage === 'active' ? isoSeconds(start + target.dueInMinutes * 60_000) : null,
    ...(target.stage === 'achieved' ? {} : remaining(target.dueInMinutes)),
  }))
}

/** Zendesk names the time left in the largest whole unit; negative after the breach. */
function remaining(minutes: number): Record<string, number> {
  const size = Math.abs(minutes)
  if (size >= 2880) return { days: Math.trunc(minutes / 1440) }
  if (size >= 120) return { hours: Math.trunc(minutes / 60) }
  return { minutes: Math.trunc(minutes) }
}
