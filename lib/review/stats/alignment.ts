import { mean } from 'simple-statistics'

/** How near reviewers are on one criterion. */
export interface Alignment {
  /** Mean over all pairs of reviewers, 0–1. */
  readonly alignment: number
  /** Pairs of reviewers that both rated. */
  readonly pairs: number
}

/**
 * Criterion alignment of two ratings, 1 − |a − b| / max: 10 and 7 of 15 are 80 % aligned. What calibration in
 * support QA is told in.
 *
 * @param max the highest rating of the scale, above 0; both ratings lie between 0 and it
 * @returns 0–1
 * @throws RangeError for a rating outside its scale
 */
export function alignment(a: number, b: number, max: number): number {
  for (const rating of [a, b]) {
    if (!(rating >= 0 && rating <= max))
      throw new RangeError(`The rating ${rating} is not between 0 and ${max}.`)
  }
  return 1 - Math.abs(a - b) / max
}

/** Mean {@link alignment} over the pairs of reviewers of one unit; those who did not rate it count in no pair. Null of fewer than two. */
export function meanAlignment(ratings: readonly (number | null)[], max: number): Alignment | null {
  const given = ratings.filter((rating) => rating !== null)
  const pairs = given.flatMap((a, one) => given.slice(one + 1).map((b) => alignment(a, b, max)))
  return pairs.length === 0 ? null : { alignment: mean(pairs), pairs: pairs.length }
}
