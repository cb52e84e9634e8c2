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
const CLOCK = /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:])\s{0,2}(?:uhr\s)?(utc|gmt|z(?![a-z]))?/
const OTHER_DAY =
  /tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morgen|montag|dienstag|mittwoch|donnerstag|freitag|demain|lundi|mardi|mercredi|jeudi|vendredi|ma.ana|lunes|martes|mi.rcoles|jueves|viernes|\d{4}-\d\d|\d\d?\.? ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|januar|februar|m.rz|mai|juni|juli|oktober|dezember|janvier|enero)|(?<=[\d ])[ap]\.?m|\b(?:am|pm)\b|[+-]\d\d:?\d\d|\b(?:cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|aest)\b/

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
  return simpleClock(text, written, zone) ?? libraryTime(text, written, zone, language)
}

/** The common case without the library: a clock time of the same day. */
function simpleClock(text: string, written: number, zone: string): NamedTime | null {
  const match = CLOCK.exec(text)
  if (!match || OTHER_DAY.test(text)) return null
  const offset = match[3] ? 0 : offsetMinutes(written, zone)
  const day = Math.floor((written + offset * 60_000) / 86_400_000)
  let at = day * 86_400_000 + (Number(match[1]) * 60 + Number(match[2]) - offset) * 60_000
  // "by 08:00" written at 22:00 is the next morning.
  if (at < written - 6 * 3_600_000) at += 86_400_000
  return { at: new Date(at).toISOString(), hasClock: true, hasZone: match[3] !== undefined }
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
  let latest: NamedTime | null = null
  for (const { start, end } of results) {
    const known = end ?? start
    const hasClock = known.isCertain('hour') || known.isCertain('minute')
    const date = known.date().getTime()
    const at = hasClock ? date : endOfDay(date, zone)
    if (!latest || at > Date.parse(latest.at))
      latest = { at: new Date(at).toISOString(), hasClock, hasZone: known.isCertain('timezoneOffset') }
  }
  return latest
}

function endOfDay(at: number, zone: string): number {
  const offset = offsetMinutes(at, zone) * 60_000
  return (Math.floor((at + offset) / 86_400_000) + 1) * 86_400_000 - offset - 60_000
}
