import type { DeskTicket } from '../desk'
import { JIRA_HOST, issueKey } from '../ids'
import { serviceDate, serviceDuration } from './dates'

type Target = DeskTicket['sla'][number]
const HOUR = 3_600_000

/** Name and goal of each target of the project. */
export const SLA_TARGETS: Readonly<Record<Target['metric'], { id: string; name: string; goal: number }>> = {
  first_reply_time: { id: '1', name: 'Time to first response', goal: 4 * HOUR },
  next_reply_time: { id: '2', name: 'Time to next response', goal: 8 * HOUR },
  periodic_update_time: { id: '3', name: 'Time to next update', goal: 24 * HOUR },
  requester_wait_time: { id: '4', name: 'Time to resolution', goal: 72 * HOUR },
}

/** The targets of a request, running from `start` (milliseconds). */
export function slasJson(ticket: DeskTicket, start: number) {
  return ticket.sla.map((target) => {
    const { id, name, goal } = SLA_TARGETS[target.metric]
    const key = issueKey(ticket.id)
    const base = {
      id,
      name,
      _links: { self: `https://${JIRA_HOST}/rest/servicedeskapi/request/${key}/sla/${id}` },
      slaDisplayFormat: 'NEW_SLA_FORMAT',
    }
    if (target.stage === 'achieved') return { ...base, completedCycles: [completed(ticket, goal)] }
    return { ...base, completedCycles: [], ongoingCycle: ongoing(target, goal, start) }
  })
}

function ongoing(target: Target, goal: number, start: number) {
  const left = target.dueInMinutes * 60_000
  const breach = start + left
  return {
    startTime: serviceDate(breach - goal),
    ...(target.stage === 'paused' ? {} : { breachTime: serviceDate(breach) }),
    breached: left < 0,
    paused: target.stage === 'paused',
    withinCalendarHours: true,
    goalDuration: serviceDuration(goal),
    elapsedTime: serviceDuration(goal - left),
    remainingTime: serviceDuration(left),
  }
}

function completed(ticket: DeskTicket, goal: number) {
  const from = Date.parse(ticket.created)
  const took = Math.min(goal / 2, Math.max(0, Date.parse(ticket.updated) - from))
  return {
    startTime: serviceDate(from),
    stopTime: serviceDate(from + took),
    breachTime: serviceDate(from + goal),
    breached: false,
    goalDuration: serviceDuration(goal),
    elapsedTime: serviceDuration(took),
    remainingTime: serviceDuration(goal - took),
  }
}
