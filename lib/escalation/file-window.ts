import type { FinalEntry } from './edits'

/** A moment with date, clock and zone, as HAR files and most logs write it. */
const MOMENT = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})/g
/** Looked at before and after, in ms: clocks differ, and what led to a failure is before it. */
const AROUND = 10 * 60_000

/** The time that files of the person tell of, ms since 1970, and some minutes around; null where none names its zone. */
export function fileWindow(entries: readonly FinalEntry[]): { from: number; to: number } | null {
  const moments = entries
    .filter(({ source }) => typeof source === 'object' && 'file' in source)
    .flatMap(({ value }) => value.slice(0, 1_000).match(MOMENT) ?? [])
    .map((text) => Date.parse(text.replace(' ', 'T').replace(',', '.')))
    .filter((at) => !Number.isNaN(at))
  if (moments.length === 0) return null
  return { from: Math.min(...moments) - AROUND, to: Math.max(...moments) + AROUND }
}
