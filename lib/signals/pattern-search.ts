import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'
import type { MessageSignal } from './signal'

/** Where a pattern signal looks besides a person's own sentences. */
export interface PatternPlaces {
  readonly code?: boolean
  readonly quotes?: boolean
}

/**
 * A signal of a shape (ids, codes, times), the same in all languages.
 * @param pattern global, linear: bounded repetitions only, and an anchor or look-behind at its start.
 */
export function patternSignal(
  id: string,
  name: string,
  pattern: RegExp,
  places: PatternPlaces = {},
): MessageSignal {
  return { id, name, needs: [], scan: (reading) => findPattern(reading, pattern, places) }
}

/** Spans of all matches outside the places left out. */
export function findPattern(reading: Reading, pattern: RegExp, places: PatternPlaces = {}): Span[] {
  const matches = [...reading.text.matchAll(pattern)]
  if (matches.length === 0) return []
  const shut = [
    ...(places.quotes ? [] : reading.quotes),
    ...(places.code === false ? reading.code : []),
  ].sort((a, b) => a.start - b.start)
  let next = 0
  const spans: Span[] = []
  for (const match of matches) {
    while ((shut[next]?.end ?? Infinity) <= match.index) next++
    if ((shut[next]?.start ?? Infinity) <= match.index) continue
    spans.push(reading.span(match.index, match.index + match[0].length))
  }
  return spans
}
