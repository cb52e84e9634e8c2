import type { Pairable } from './pairable'

/**
 * The two sums of Krippendorff's alpha for one way to differ. Sums of squared distances over all pairs are had from the
 * spread around the mean, Σᵢⱼ (xᵢ − xⱼ)² = 2 n Σᵢ (xᵢ − x̄)², so both take one walk over the ratings instead of one over all
 * pairs of values. Any number of different values, such as scores 0–100, costs the same.
 */
interface Disagreement {
  /** Σ δ² over the ordered pairs of a unit's m ratings, divided by m − 1: what the unit gives to Σ o δ². */
  ofUnit(ratings: Pairable, unit: number, positions: Float64Array): number
  /** Σ n(c) n(k) δ²(c,k), from how often each value was given and the number `n` of all. */
  ofAll(counts: Float64Array, n: number, positions: Float64Array): number
}

/** Ratings are the same, δ² = 0, or they are not, δ² = 1. */
export const nominalDisagreement: Disagreement = {
  ofUnit({ places, starts }, unit) {
    const start = starts[unit] ?? 0
    const end = starts[unit + 1] ?? 0
    const m = end - start
    let same = 0
    // Equal ratings of a unit stand together; 1 + 3 + 5 … of a run of r is r², its pairs.
    for (let at = start, run = 0; at < end; at++) {
      run = at > start && places[at] === places[at - 1] ? run + 1 : 1
      same += 2 * run - 1
    }
    return (m * m - same) / (m - 1)
  },
  ofAll(counts, n) {
    let same = 0
    for (let value = 0; value < counts.length; value++) same += (counts[value] ?? 0) ** 2
    return n * n - same
  },
}

/** Ratings differ by the distance of their `positions`. */
export const spreadDisagreement: Disagreement = {
  ofUnit({ places, starts }, unit, positions) {
    const start = starts[unit] ?? 0
    const end = starts[unit + 1] ?? 0
    const m = end - start
    let sum = 0
    for (let at = start; at < end; at++) sum += positions[places[at] ?? 0] ?? 0
    let squares = 0
    for (let at = start; at < end; at++) squares += ((positions[places[at] ?? 0] ?? 0) - sum / m) ** 2
    return (2 * m * squares) / (m - 1)
  },
  ofAll(counts, n, positions) {
    let sum = 0
    for (let value = 0; value < counts.length; value++) sum += (counts[value] ?? 0) * (positions[value] ?? 0)
    let squares = 0
    for (let value = 0; value < counts.length; value++)
      squares += (counts[value] ?? 0) * ((positions[value] ?? 0) - sum / n) ** 2
    return 2 * n * squares
  },
}
