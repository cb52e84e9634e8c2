/** Wall-clock parts of a moment in a zone. `weekday` 0 is Sunday; `minute` is the minute of the day, 0–1439. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

/** Whether the browser knows the zone, e.g. `Europe/Berlin`. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** Offsets known, by zone and quarter of an hour: no zone changes within one. Emptied when it grows. */
const offsets = new Map<string, Map<number, number>>()
const MOST_KNOWN = 5_000
const QUARTER_MS = 900_000

/**
 * Minutes the zone is ahead of UTC at a moment (ms since 1970).
 * @throws RangeError for a zone the browser does not know.
 */
export function offsetMinutes(at: number, zone: string): number {
  if (zone === 'UTC') return 0
  const quarter = Math.floor(at / QUARTER_MS)
  let known = offsets.get(zone)
  if (!known || known.size > MOST_KNOWN) offsets.set(zone, (known = new Map<number, number>()))
  const before = known.get(quarter)
  if (before !== undefined) return before
  const offset = askOffset(quarter * QUARTER_MS, zone)
  known.set(quarter, offset)
  return offset
}

function askOffset(at: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000)
}

/** Wall-clock time of a moment (ms since 1970) in a zone. */
export function localTimeOf(at: number, zone: string): LocalTime {
  const local = new Date(at + offsetMinutes(at, zone) * 60_000)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  }
}

/**
 * Moment (ms since 1970) at which a zone's clocks show a minute of a day; `dayNumber` counts days since 1970-01-01.
 * A time skipped by daylight saving gives the moment just after the skip.
 */
export function momentOf(dayNumber: number, minute: number, zone: string): number {
  const wall = dayNumber * 86_400_000 + minute * 60_000
  const guess = wall - offsetMinutes(wall, zone) * 60_000
  return wall - offsetMinutes(guess, zone) * 60_000
}
