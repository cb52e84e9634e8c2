import { z } from 'zod'
import type { Holiday } from './business-hours'

const DATE_FIRST = /^\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?:$|[\s,;:–-]+)(.*)$/
const isDate = z.iso.date()
const NAME_LENGTH = 80

/**
 * Days off as people paste them, one a line: a date (`2026-12-25` or `25.12.2026`) and, if they like, a name.
 * @returns the days found, and the lines that begin with no date, as they were.
 */
export function parseHolidayLines(text: string): { readonly holidays: Holiday[]; readonly unread: string[] } {
  const holidays: Holiday[] = []
  const unread: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const match = DATE_FIRST.exec(line)
    const date = isDate.safeParse(isoDate(match?.[1] ?? ''))
    if (date.success)
      holidays.push({ date: date.data, name: (match?.[2] ?? '').trim().slice(0, NAME_LENGTH) })
    else unread.push(line)
  }
  return { holidays, unread }
}

/** The days of both, in order of time; of two for one date the one with a name, or the newer. */
export function mergeHolidays(known: readonly Holiday[], added: readonly Holiday[]): Holiday[] {
  const byDate = new Map(known.map((each) => [each.date, each]))
  for (const each of added) if (each.name !== '' || !byDate.has(each.date)) byDate.set(each.date, each)
  return [...byDate.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

function isoDate(text: string): string {
  const [day = '', month = '', year] = text.split('.')
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
