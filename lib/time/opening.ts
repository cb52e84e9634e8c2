import { dayNumberOf, windowsOf, type BusinessHours } from './business-hours'

/** Whether a desk is open, and until or from when; moments in ms since 1970. */
export type Opening =
  | { readonly open: true; /** Null where it never closes. */ readonly until: number | null }
  | { readonly open: false; /** Null where it never opens. */ readonly from: number | null }

/** A desk that stays open or shut for so many days is said to do so for good. */
const HORIZON = 400
/** A desk that has been open for so many days on end never closes, as far as anybody asks. */
const ALWAYS = 14

/** Whether the desk is open at a moment (ms since 1970). Shifts that touch, also over midnight, count as one. */
export function openingAt(at: number, hours: BusinessHours): Opening {
  const today = dayNumberOf(at, hours.timeZone)
  let until: number | null = null
  for (let day = today; day < today + HORIZON; day++) {
    for (const [open, close] of windowsOf(day, hours)) {
      if (close <= at) continue
      if (until === null && open > at) return { open: false, from: open }
      if (until !== null && open > until) return { open: true, until }
      until = close
    }
    if (until !== null && day > today + ALWAYS) return { open: true, until: null }
  }
  return until === null ? { open: false, from: null } : { open: true, until }
}

/** When the desk opens on the first working day after today (ms since 1970); null when it never does. */
export function nextDayOpening(at: number, hours: BusinessHours): number | null {
  const today = dayNumberOf(at, hours.timeZone)
  for (let day = today + 1; day < today + HORIZON; day++) {
    const [first] = windowsOf(day, hours)
    if (first) return first[0]
  }
  return null
}
