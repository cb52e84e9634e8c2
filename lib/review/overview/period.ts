/** What the time axis is divided into. */
export type Period = 'week' | 'month'

/** Weeks that can still be told apart side by side; more are shown by month. */
const MOST_WEEKS = 27
const DAY = 86_400_000

/** How reviews of these moments are divided: by week, or by month where they span more than half a year. */
export function periodOf(moments: readonly string[]): {
  readonly unit: Period
  /** The first day of the moment's week (Monday) or month, UTC, e.g. `2026-11-23`. */
  readonly keyOf: (moment: string) => string
} {
  let first = Infinity
  let last = -Infinity
  for (const moment of moments) {
    const at = Date.parse(moment)
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  const unit = last - first > MOST_WEEKS * 7 * DAY ? 'month' : 'week'
  return { unit, keyOf: unit === 'week' ? weekOf : (moment) => `${moment.slice(0, 7)}-01` }
}

function weekOf(moment: string): string {
  const day = Math.floor(Date.parse(moment) / DAY)
  // 1 January 1970 was a Thursday.
  const monday = day - ((day + 3) % 7)
  return new Date(monday * DAY).toISOString().slice(0, 10)
}
