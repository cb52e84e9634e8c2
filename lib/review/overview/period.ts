/** What the time axis is divided into. */
export type Period = 'week' | 'month'

/** Weeks that can still be told apart side by side; more are shown by month. */
const MOST_WEEKS = 27
/** Periods an axis is laid out for at most: a review dated to another century must not make it endless. */
const MOST_PERIODS = 600
const DAY = 86_400_000

/**
 * How reviews of these moments are divided: as wanted, or by week, and by month where they span more than half a year.
 * Weeks and months are those of UTC, so that everybody sees the same.
 */
export function periodOf(
  moments: readonly string[],
  wanted: Period | null = null,
): {
  readonly unit: Period
  /** The first day of the moment's week (Monday) or month, UTC, e.g. `2026-11-23`. */
  readonly keyOf: (moment: string) => string
} {
  let first = ''
  let last = ''
  for (const moment of moments) {
    const day = moment.slice(0, 10)
    if (first === '' || day < first) first = day
    if (day > last) last = day
  }
  const isLong = Date.parse(last) - Date.parse(first) > MOST_WEEKS * 7 * DAY
  const unit = wanted ?? (isLong ? 'month' : 'week')
  if (unit === 'month') return { unit, keyOf: (moment) => `${moment.slice(0, 7)}-01` }
  // Reviews share their days, and working out a week costs more than looking it up.
  const weeks = new Map<string, string>()
  const keyOf = (moment: string) => {
    const day = moment.slice(0, 10)
    const week = weeks.get(day) ?? weekOf(day)
    weeks.set(day, week)
    return week
  }
  return { unit, keyOf }
}

/**
 * All periods from the first to the last of these, those without a review too, so that a gap in time is one on the axis.
 *
 * @param keys of {@link periodOf}, in their order
 * @returns the same ones where they span too much time to lay out
 */
export function everyPeriod(keys: readonly string[], unit: Period): readonly string[] {
  const last = keys.at(-1)
  const all: string[] = []
  for (let key = keys[0]; key !== undefined && last !== undefined && key <= last; key = after(key, unit)) {
    if (all.length === MOST_PERIODS) return keys
    all.push(key)
  }
  return all
}

function after(key: string, unit: Period): string {
  if (unit === 'week') return new Date(Date.parse(key) + 7 * DAY).toISOString().slice(0, 10)
  const [year = 0, month = 0] = key.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

function weekOf(date: string): string {
  const day = Math.floor(Date.parse(date) / DAY)
  // 1 January 1970 was a Thursday; days before it are negative.
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return new Date(monday * DAY).toISOString().slice(0, 10)
}
