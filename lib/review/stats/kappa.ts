import type { Coefficient, RatingTable } from './ratings'

/** Cohen's kappa of two raters. */
export interface Kappa {
  /** 1 is perfect agreement, 0 what chance gives; never below −1. */
  readonly kappa: Coefficient
  /** Units that both rated. */
  readonly units: number
}

/** {@link Kappa} of two of a table's raters, who are named by their places in its rows. */
export interface PairKappa extends Kappa {
  readonly pair: readonly [number, number]
}

/**
 * Cohen's kappa, unweighted, over the units that both rated: κ = (pₒ − pₑ) / (1 − pₑ), where pₒ is the share of equal
 * ratings and pₑ the share that chance would give to two raters who use each rating as often as these do. J. Cohen, "A
 * coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960).
 *
 * @param first unit by unit, as `second`; null where not rated
 */
export function kappa<T>(first: readonly (T | null)[], second: readonly (T | null)[]): Kappa {
  const ofFirst = new Map<T, number>()
  const ofSecond = new Map<T, number>()
  let units = 0
  let equal = 0
  for (const [unit, one] of first.entries()) {
    const other = second[unit] ?? null
    if (one === null || other === null) continue
    units++
    if (one === other) equal++
    ofFirst.set(one, (ofFirst.get(one) ?? 0) + 1)
    ofSecond.set(other, (ofSecond.get(other) ?? 0) + 1)
  }
  if (units === 0) return { kappa: 'not enough', units }
  let byChance = 0
  for (const [rating, times] of ofFirst) byChance += times * (ofSecond.get(rating) ?? 0)
  // In whole numbers, so that "no variation" is exact: both gave one and the same rating throughout.
  const pairs = units * units
  return {
    kappa: byChance === pairs ? 'no variation' : (equal * units - byChance) / (pairs - byChance),
    units,
  }
}

/** Kappa of every pair of a table's raters, in the order of their places. */
export function pairKappas<T>(table: RatingTable<T>): PairKappa[] {
  const raters = Math.max(0, ...table.map((row) => row.length))
  const columns = Array.from({ length: raters }, (_, rater) => table.map((row) => row[rater] ?? null))
  return columns.flatMap((first, one) =>
    columns
      .slice(one + 1)
      .map((second, after) => ({ pair: [one, one + 1 + after] as const, ...kappa(first, second) })),
  )
}
