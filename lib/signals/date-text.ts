import { findMatches } from './pattern-search'
import { once } from './once'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'

const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|ene)/,
  /^(?:feb|févr)/,
  /^(?:mar|mär)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|août|ago)/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:dec|dez|déc|dic)/,
]
/** Months by their names and what they are cut to, so that "4 junk mails" is no day of June. */
const MONTH =
  'jan(?:uary|uar|v|vier)?|feb(?:ruary|ruar|rero)?|mar(?:ch|s|zo)?|apr(?:il)?|mayo?|june?|juni|junio|july?|juli|julio|aug(?:ust)?|sept?(?:ember|embre|iembre)?|setiembre|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|märz?|mai|okt(?:ober)?|dez(?:ember)?|févr?(?:ier)?|avr(?:il)?|juin|juil(?:let)?|août|déc(?:embre)?|enero|ene|abr(?:il)?|agosto|ago|dic(?:iembre)?'
const DATE = new RegExp(
  `(?<![\\d.])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|er)?\\.? (?:of |de )?(?:${MONTH})\\.?(?![a-zéûô])(?:,? (?:de )?\\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\d])`,
  'g',
)

/** The calendar dates of a message, as offsets into its cleaned text; several signals ask. */
export const datesOf = once((reading: Reading): readonly Span[] => findMatches(reading, DATE))

/**
 * The day a date of a text means, as ms since 1970 of its beginning in UTC; null when it is none.
 * @param text cleaned, as found by {@link datesOf}.
 * @param near ms since 1970: gives the year where the text has none.
 */
export function dayOf(text: string, near: number): number | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{2,4})$/.exec(text)
  if (dotted) {
    const year = Number(dotted[3])
    return Date.UTC(year < 100 ? 2000 + year : year, Number(dotted[2]) - 1, Number(dotted[1]))
  }
  const word = /[a-zäéûô]{3,}/.exec(text.replace(/\b(?:of|de)\b/g, ''))?.[0] ?? ''
  const month = MONTHS.findIndex((each) => each.test(word))
  const day = /\b\d{1,2}(?!\d)/.exec(text)?.[0]
  if (month < 0 || day === undefined) return null
  const year = /\b\d{4}\b/.exec(text)?.[0] ?? String(new Date(near).getUTCFullYear())
  return Date.UTC(Number(year), month, Number(day))
}
