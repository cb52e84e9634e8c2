import type { BusinessHours } from './business-hours'
import { dueAfter, minutesOn, type PriorityTargets } from './clock-target'

/** When the customer should next hear something, and how far away that is on the same clock. */
export interface NextUpdate {
  /** ISO 8601 UTC. */
  readonly dueAt: string
  /** Minutes left on the target's own clock; negative when overdue. */
  readonly minutesLeft: number
  readonly clock: 'calendar' | 'business'
}

/**
 * Next customer update by priority, from the last *public* message of an agent (field guide §4).
 * @param lastPublicAt ISO 8601; null when no agent has written publicly yet.
 * @returns null when there is nothing to count from, or the desk never opens.
 */
export function nextUpdateDue(
  priority: keyof PriorityTargets | null,
  lastPublicAt: string | null,
  now: string,
  targets: PriorityTargets,
  hours: BusinessHours,
): NextUpdate | null {
  if (lastPublicAt === null) return null
  const target = targets[priority ?? 'normal']
  const from = Date.parse(lastPublicAt)
  const due = dueAfter(target, from, hours)
  if (due === null || Number.isNaN(due)) return null
  const at = Date.parse(now)
  const minutesLeft = at <= due ? minutesOn(target, at, due, hours) : -minutesOn(target, due, at, hours)
  return { dueAt: new Date(due).toISOString(), minutesLeft: Math.round(minutesLeft), clock: target.clock }
}
