import type { BusinessHours } from './business-hours'
import { minutesOn, type ClockTarget } from './clock-target'

/** A stretch of time and the clock it was counted on; the two never mix. */
export interface TimeLeft {
  /** Whole minutes; negative when overdue. */
  readonly minutes: number
  readonly clock: ClockTarget['clock']
}

/**
 * How far `now` is from a due moment (both ms since 1970), counted on the given clock. On the business clock no time
 * passes while the desk is shut, so what is due at closing time is not overdue before the next morning.
 */
export function timeLeft(
  due: number,
  now: number,
  clock: ClockTarget['clock'],
  hours: BusinessHours,
): TimeLeft {
  const minutes = now <= due ? minutesOn(clock, now, due, hours) : -minutesOn(clock, due, now, hours)
  // Towards the due moment a started minute counts as left, after it only whole ones are late.
  return { minutes: Math.ceil(minutes) || 0, clock }
}
