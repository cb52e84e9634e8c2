import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'
import type { MessageSignal } from './signal'
import { matchesOf } from './text/matches'

/** Where a pattern signal looks besides a person's own sentences, and whether at all. */
export interface PatternPlaces {
  readonly code?: boolean
  readonly quotes?: boolean
  /** A cheap sign without which a text cannot match; default: always look. */
  readonly sign?: RegExp
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

const NO_SPANS: readonly Span[] = []

/** Spans of all matches outside the places left out, in the message's own text. */
export function findPattern(reading: Reading, pattern: RegExp, places: PatternPlaces = {}): readonly Span[] {
  const matches = findMatches(reading, pattern, places)
  return matches.length === 0 ? NO_SPANS : matches.map(({ start, end }) => reading.span(start, end))
}

/** The same as offsets into the cleaned text, for detectors that look at what stands around. */
export function findMatches(reading: Reading, pattern: RegExp, places: PatternPlaces = {}): readonly Span[] {
  if (places.sign?.test(reading.text) === false) return NO_SPANS
  const matches = matchesOf(pattern, reading.text)
  if (matches.length === 0) return NO_SPANS
  const isShut = placeFinder([
    ...(places.quotes ? [] : reading.quotes),
    ...(places.code === false ? reading.code : []),
  ])
  return matches
    .filter(({ index }) => !isShut(index))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** Answers whether an offset lies in one of the places; offsets must be asked for in rising order. */
export function placeFinder(places: readonly Span[]): (offset: number) => boolean {
  if (places.length === 0) return () => false
  const sorted = places.toSorted((a, b) => a.start - b.start)
  let next = 0
  return (offset) => {
    while ((sorted[next]?.end ?? Infinity) <= offset) next++
    return (sorted[next]?.start ?? Infinity) <= offset
  }
}
