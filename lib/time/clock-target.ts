import { z } from 'zod'
import { addBusinessMinutes, businessMinutesBetween, type BusinessHours } from './business-hours'

/** A span of time on a clock: `calendar` runs day and night, `business` only in the desk's hours. */
export const clockTarget = z.strictObject({
  minutes: z.number().positive().max(525_600),
  clock: z.enum(['calendar', 'business']),
})
export type ClockTarget = z.infer<typeof clockTarget>

/** One target for each priority of the snapshot. */
export const priorityTargets = z.strictObject({
  urgent: clockTarget,
  high: clockTarget,
  normal: clockTarget,
  low: clockTarget,
})
export type PriorityTargets = z.infer<typeof priorityTargets>

/** Minutes between two moments (ms since 1970) on a clock; 0 when `to` is not after `from`. */
export function minutesOn(
  clock: ClockTarget['clock'],
  from: number,
  to: number,
  hours: BusinessHours,
): number {
  return clock === 'calendar' ? Math.max(0, to - from) / 60_000 : businessMinutesBetween(from, to, hours)
}

/** When the target is over, counted from `from` (ms since 1970); null when the desk never opens. */
export function dueAfter(target: ClockTarget, from: number, hours: BusinessHours): number | null {
  return target.clock === 'calendar'
    ? from + target.minutes * 60_000
    : addBusinessMinutes(from, target.minutes, hours)
}
