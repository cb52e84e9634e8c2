import * as chrono from 'chrono-node'
import { offsetMinutes } from './time-zone'

/** A moment named in a text. */
export interface NamedTime {
  /** ISO 8601 UTC. */
  readonly at: string
  /** Whether a clock time was named; otherwise the end of the named day is meant. */
  readonly hasClock: boolean
  /** Whether a zone was named; otherwise the desk's own zone was taken. */
  readonly hasZone: boolean
}

const PARSERS = { en: chrono.en.GB, de: chrono.de, fr: chrono.fr, es: chrono.es } as const
/** Longest text given to the date library, which is not linear. In characters. */
const TEXT_LIMIT = 400
const CLOCK =
  /(?<![\d:.])([01]?\d|2[0-3])(?:[:.]| ?h ?)([0-5]\d)(?![\d:])\s{0,2}(?:uhr\s)?(utc|gmt|z(?![a-z]))?/
const DATE =
  /(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.? (jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]{0,7}\.?(?: (\d{4}))?)(?!\d)/
const MONTHS: Record<string, number> = {
  jan: 0,
  feb: 1,
  mar: 2,
  mär: 2,
  apr: 3,
  may: 4,
  mai: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  okt: 9,
  nov: 10,
  dec: 11,
  dez: 11,
}
/**
 * What the simple way does not understand: twelve-hour clocks, other zones, weekdays of French and Spanish. "cet" and
 * "est" are French words unless a clock time stands before them.
 */
const HARDER =
  /demain|lundi|mardi|mercredi|jeudi|vendredi|mañana|lunes|martes|miércoles|jueves|viernes|janvier|février|avril|juin|juillet|août|décembre|enero|febrero|junio|julio|diciembre|\d ?[ap]\.?m\b|[+-]\d\d:?\d\d|(?<=\d[ (]{0,2})(?:cet|est)\b|\b(?:cest|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|aest)\b/
const WEEKDAY =
  /\b(?:(sunday|sonntag)|(monday|montag)|(tuesday|dienstag)|(wednesday|mittwoch)|(thursday|donnerstag)|(friday|freitag)|(saturday|samstag))\b/
const TOMORROW = /\btomorrow\b|(?<!guten )\bmorgen\b/
const WITHIN =
  /\b(?:within|in|innerhalb von|binnen)(?: the next)? (\d{1,3}|one|two|three|four|an|a) ?(min|hour|h\b|stunde|business day|working day|day|tag)/
const NUMBERS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 }

/**
 * The moment a sentence promises ("by 14:30 UTC tomorrow", "within two hours").
 * @param sentence lower-case text of one sentence.
 * @param writtenAt ISO 8601; what relative words count from.
 * @returns the latest moment named, or null when none is.
 */
export function timeNamedIn(
  sentence: string,
  writtenAt: string,
  zone: string,
  language: keyof typeof PARSERS = 'en',
): NamedTime | null {
  const written = Date.parse(writtenAt)
  if (Number.isNaN(written)) return null
  const text = sentence.slice(0, TEXT_LIMIT)
  return (
    simpleClock(text, written, zone) ?? within(text, written) ?? libraryTime(text, written, zone, language)
  )
}

/** The common case without the library: a clock time today, tomorrow, on a weekday or on a date written out. */
function simpleClock(text: string, written: number, zone: string): NamedTime | null {
  const match = CLOCK.exec(text)
  const date = DATE.exec(text)
  if (!match || (!date && HARDER.test(text))) return null
  const weekday = WEEKDAY.exec(text)?.slice(1).findIndex(Boolean) ?? -1
  const offset = match[3] ? 0 : offsetMinutes(written, zone)
  const today = Math.floor((written + offset * 60_000) / 86_400_000)
  const later = weekday >= 0 ? (weekday - ((today + 4) % 7) + 7) % 7 : TOMORROW.test(text) ? 1 : 0
  const day = date ? dayOf(date, new Date(written).getUTCFullYear()) : today + later
  let at = day * 86_400_000 + (Number(match[1]) * 60 + Number(match[2]) - offset) * 60_000
  // "by 08:00" written at 22:00 is the next morning.
  if (!date && later === 0 && at < written - 6 * 3_600_000) at += 86_400_000
  return { at: new Date(at).toISOString(), hasClock: true, hasZone: match[3] !== undefined }
}

/** "Within two hours", "in 30 min". */
function within(text: string, written: number): NamedTime | null {
  const match = WITHIN.exec(text)
  if (!match || HARDER.test(text)) return null
  const [, count = '', unit = ''] = match
  const minutes = unit.startsWith('min') ? 1 : unit.startsWith('h') || unit.startsWith('stunde') ? 60 : 1440
  const at = written + (NUMBERS[count] ?? Number(count)) * minutes * 60_000
  return { at: new Date(at).toISOString(), hasClock: minutes < 1440, hasZone: true }
}

/** Days since 1970 of a date as {@link DATE} found it. */
function dayOf([, year, month, day, dayOfMonth, name, yearAfter]: RegExpExecArray, thisYear: number): number {
  const at = year
    ? Date.UTC(Number(year), Number(month) - 1, Number(day))
    : Date.UTC(Number(yearAfter ?? thisYear), MONTHS[name ?? ''] ?? 0, Number(dayOfMonth))
  return at / 86_400_000
}

function libraryTime(
  text: string,
  written: number,
  zone: string,
  language: keyof typeof PARSERS,
): NamedTime | null {
  const offset = offsetMinutes(written, zone)
  const results = PARSERS[language].parse(
    text,
    { instant: new Date(written), timezone: offset },
    { forwardDate: true },
  )
  const named = results.map(({ start, end }) => {
    const known = end ?? start
    return {
      at: known.date().getTime(),
      hasClock: known.isCertain('hour'),
      hasDay: known.isCertain('day') || known.isCertain('weekday') || known.isCertain('month'),
      hasZone: known.isCertain('timezoneOffset'),
    }
  })
  const clock = named.findLast((each) => each.hasClock)
  const day = named.findLast((each) => each.hasDay)
  if (!clock)
    return day
      ? { at: new Date(endOfDay(day.at, zone)).toISOString(), hasClock: false, hasZone: false }
      : null
  // "Tomorrow by 5pm" comes as two: the day of one, the time of the other.
  const days =
    day && !clock.hasDay ? Math.round((startOfDay(day.at, zone) - startOfDay(clock.at, zone)) / DAY_MS) : 0
  return { at: new Date(clock.at + days * DAY_MS).toISOString(), hasClock: true, hasZone: clock.hasZone }
}

const DAY_MS = 86_400_000

function startOfDay(at: number, zone: string): number {
  const offset = offsetMinutes(at, zone) * 60_000
  return Math.floor((at + offset) / DAY_MS) * DAY_MS - offset
}

function endOfDay(at: number, zone: string): number {
  return startOfDay(at, zone) + DAY_MS - 60_000
}
