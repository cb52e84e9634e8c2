/** The day the demo data is written for; the server moves it to today. */
const WRITTEN_FOR = Date.parse('2026-11-20T15:00:00Z')
const DAY = 86_400_000

/** Whole days by which the demo data is moved so that nothing in it lies after `now` (milliseconds). */
export function daysToShift(now: number): number {
  return Math.floor((now - WRITTEN_FOR) / DAY)
}

/** Moves an ISO moment by whole days; the answer has no fraction of a second. */
export function shiftMoment(moment: string, days: number): string {
  return isoSeconds(Date.parse(moment) + days * DAY)
}

/** ISO 8601 in UTC without milliseconds, as both hosts write it. */
export function isoSeconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

type DateStyle = 'd' | 'iso' | 'w' | 'dde' | 'wde'
const WRITERS: Record<DateStyle, (date: Date) => string> = {
  d: (date) => words(date, 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  iso: (date) => date.toISOString().slice(0, 10),
  w: (date) => words(date, 'en-GB', { weekday: 'long' }),
  dde: (date) => words(date, 'de-DE', { day: 'numeric', month: 'long', year: 'numeric' }),
  wde: (date) => words(date, 'de-DE', { weekday: 'long' }),
}

function words(date: Date, locale: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(date)
}

/** Writes out `{d:2026-11-18}`, `{iso:…}`, `{w:…}`, `{dde:…}` and `{wde:…}` for the moved day. */
export function expandDates(text: string, days: number): string {
  return text.replace(/\{(d|iso|w|dde|wde):(\d{4}-\d{2}-\d{2})\}/g, (_, style: DateStyle, day: string) =>
    WRITERS[style](new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY)),
  )
}
