import type { FieldLengths } from './document'
import type { Occurrence } from './segment'

/**
 * Okapi BM25 per field, summed with the fields' weights. Figures were chosen on the earlier four fifths of
 * real questions (test/eval/RESULTS.md): k 2 and b 0.75 beat 1.2 and 0.7; the title counts double, not treble, once
 * repeated words of the question saturate.
 */
const K = 2
const B = 0.75
const TITLE_K = 1.2
const TITLE_B = 0.7
/** What the fields of an article count, against each other. */
export type FieldWeights = Readonly<Record<'title' | 'headings' | 'labels' | 'body', number>>

/** For whole tickets. Headings stand in the body as well, so they need little more. */
export const TICKET_WEIGHTS: FieldWeights = { title: 2, headings: 0.5, labels: 0.7, body: 1 }

/**
 * Rarity of a term, above 0: larger the fewer of the `total` articles hold it. `holding` may count articles that were
 * removed and are in `total` no more.
 */
export function rarity(total: number, holding: number): number {
  return Math.log(1 + (Math.max(total, holding) - holding + 0.5) / (holding + 0.5))
}

/** What the occurrences of one term in one article are worth, before rarity and the query's weight. */
export function fieldScore(
  seen: Occurrence,
  lengths: FieldLengths,
  average: FieldLengths,
  weights: FieldWeights,
): number {
  let score = 0
  if (seen.body > 0) score += weights.body * bm25(seen.body, lengths.body, average.body, K, B)
  if (seen.title > 0)
    score += weights.title * bm25(seen.title, lengths.title, average.title, TITLE_K, TITLE_B)
  if (seen.headings > 0)
    score += weights.headings * bm25(seen.headings, lengths.headings, average.headings, K, B)
  if (seen.labels > 0) score += weights.labels * bm25(seen.labels, lengths.labels, average.labels, K, B)
  return score
}

function bm25(count: number, length: number, average: number, k: number, b: number): number {
  return (count * (k + 1)) / (count + k * (1 - b + (b * length) / (average || 1)))
}
