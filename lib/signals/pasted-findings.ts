import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'

/** A pasted line with a clock time and a value, or with two counts or durations. */
const OUTPUT =
  /\d:\d\d[^\n]{0,80}(?:\b[1-5]\d\d\b|ok|err|fail|time|=|ms)|(?:=\s?\d|\d ?ms\b)[^\n]{0,80}(?:=\s?\d|\d ?ms\b)|\b(?:ok|failed|error|timeout|refused|nxdomain|succeeded)\b/
/** Longest quote of what was pasted, in characters. */
const QUOTE_LIMIT = 240
/** A long log is one look, not a hundred. */
const MOST_PASTED = 2

/** Lines with values that an agent pasted: counters, answers, rows of a query. Commands and settings to copy are none. */
export function pastedFindings(reading: Reading): Span[] {
  return reading.code
    .filter(({ start, end }) => OUTPUT.test(reading.text.slice(start, Math.min(end, start + QUOTE_LIMIT))))
    .slice(0, MOST_PASTED)
    .map(({ start, end }) => reading.span(start, Math.min(end, start + QUOTE_LIMIT)))
}
