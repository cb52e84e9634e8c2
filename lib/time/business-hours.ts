import { z } from 'zod'
import { isTimeZone, momentOf, offsetMinutes } from './time-zone'

const minuteOfDay = z.number().int().min(0).max(1440)
/** A stretch of a working day, in minutes of the local day; 1440 is its end. */
export const shift = z
  .strictObject({ from: minuteOfDay, to: minuteOfDay })
  .refine((each) => each.to > each.from, 'a shift ends after it begins')
export type Shift = z.infer<typeof shift>

/** A day off as `YYYY-MM-DD` in the desk's zone; an empty name is none. */
export const holiday = z.strictObject({ date: z.iso.date(), name: z.string().max(80) })
export type Holiday = z.infer<typeof holiday>

/** The shifts of one weekday, in order; two at most, and the second begins after the first has ended. */
const day = z
  .array(shift)
  .max(2)
  .refine(([first, second]) => !first || !second || second.from >= first.to, 'shifts must not overlap')

/** When a desk works: shifts per weekday (0 is Sunday), and days off. */
export const businessHours = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'unknown time zone'),
  week: z.array(day).length(7),
  holidays: z.array(holiday).max(500),
})
export type BusinessHours = z.infer<typeof businessHours>

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Spans longer than this are counted by whole weeks in the middle. In days. */
const LONG_SPAN = 60
/** A desk that never opens within this many days has no due time. */
const SEARCH_DAYS = 400

/** Monday to Friday 08:00–18:00 in a zone, no holidays: the default. */
export function weekdayHours(timeZone: string): BusinessHours {
  const day = [{ from: 480, to: 1080 }]
  return { timeZone, week: [[], day, day, day, day, day, []], holidays: [] }
}

/** Open minutes between two moments (ms since 1970); 0 when `to` is not after `from`. */
export function businessMinutesBetween(from: number, to: number, hours: BusinessHours): number {
  if (!(to > from)) return 0
  const first = dayNumberOf(from, hours.timeZone)
  const last = dayNumberOf(to, hours.timeZone)
  let total = 0
  let day = first
  if (last - first > LONG_SPAN) {
    for (; day < first + 7; day++) total += openIn(day, from, to, hours)
    const weeks = Math.floor((last - 7 - day) / 7)
    total += weeks * minutesOfWeek(hours) - holidayMinutes(day, day + weeks * 7, hours)
    day += weeks * 7
  }
  for (; day <= last; day++) total += openIn(day, from, to, hours)
  return total
}

/** The moment (ms since 1970) when `minutes` open minutes have passed since `from`; null when the desk never opens. */
export function addBusinessMinutes(from: number, minutes: number, hours: BusinessHours): number | null {
  let left = minutes
  const first = dayNumberOf(from, hours.timeZone)
  for (let day = first; day < first + SEARCH_DAYS + minutes / 60; day++) {
    for (const [open, close] of windowsOf(day, hours)) {
      const start = Math.max(open, from)
      const room = (close - start) / MINUTE_MS
      if (room <= 0) continue
      if (room >= left) return start + left * MINUTE_MS
      left -= room
    }
  }
  return null
}

/** Days since 1970-01-01 of a moment (ms since 1970) on the zone's calendar. */
export function dayNumberOf(at: number, zone: string): number {
  return Math.floor((at + offsetMinutes(at, zone) * MINUTE_MS) / DAY_MS)
}

function isHoliday(day: number, { holidays }: BusinessHours): boolean {
  if (holidays.length === 0) return false
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  return holidays.some((each) => each.date === date)
}

/** 1970-01-01 was a Thursday. */
function shiftsOf(day: number, hours: BusinessHours) {
  return hours.week[(((day + 4) % 7) + 7) % 7] ?? []
}

/** The desk's open stretches of a day (days since 1970-01-01), in order, as moments in ms since 1970. */
export function windowsOf(day: number, hours: BusinessHours): (readonly [number, number])[] {
  if (isHoliday(day, hours)) return []
  return shiftsOf(day, hours).map(
    ({ from, to }) => [momentOf(day, from, hours.timeZone), momentOf(day, to, hours.timeZone)] as const,
  )
}

function openIn(day: number, from: number, to: number, hours: BusinessHours): number {
  return windowsOf(day, hours).reduce(
    (sum, [open, close]) => sum + Math.max(0, Math.min(close, to) - Math.max(open, from)) / MINUTE_MS,
    0,
  )
}

function minutesOfWeek(hours: BusinessHours): number {
  return hours.week.flat().reduce((sum, each) => sum + each.to - each.from, 0)
}

function holidayMinutes(fromDay: number, toDay: number, hours: BusinessHours): number {
  return [...new Set(hours.holidays.map(({ date }) => date))].reduce((sum, date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS
    const inside = day >= fromDay && day < toDay
    return inside
      ? sum + shiftsOf(day, hours).reduce((minutes, each) => minutes + each.to - each.from, 0)
      : sum
  }, 0)
}
