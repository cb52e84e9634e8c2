import type { Span } from '@/lib/ticket/snapshot'
import { OUTPUT } from './check-patterns'
import type { Reading } from './reading'

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
