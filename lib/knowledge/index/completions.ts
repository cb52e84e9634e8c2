import { placeOf } from '../place-of'
import type { Segment } from './segment'

/** A term of the index that begins as asked. */
export interface Completion {
  readonly term: string
  /** Articles that hold it, those removed since included. */
  readonly holding: number
}

/** Terms that begin alike and are looked at, in each segment: `a` alone begins thousands. */
const MOST_LOOKED_AT = 2_000

/** The terms that begin with these letters and are longer, those in most articles first, at most `n`. */
export function completionsIn(segments: readonly Segment[], beginning: string, n: number): Completion[] {
  const found = new Map<string, number>()
  for (const { terms, stored } of segments) {
    const first = placeOf(terms, beginning)
    for (let at = first; at < first + MOST_LOOKED_AT; at += 1) {
      const term = terms[at]
      if (!term?.startsWith(beginning)) break
      if (term !== beginning) found.set(term, (found.get(term) ?? 0) + (stored.counts[at] ?? 0))
    }
  }
  return [...found]
    .map(([term, holding]) => ({ term, holding }))
    .sort((a, b) => b.holding - a.holding || (a.term < b.term ? -1 : 1))
    .slice(0, n)
}
