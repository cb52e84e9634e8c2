import { bootstrapInterval, type BootstrapOptions } from './bootstrap'
import { nominalDisagreement, spreadDisagreement } from './disagreement'
import type { Interval } from './interval'
import { pairable, type Pairable } from './pairable'
import type { Coefficient, RatingTable } from './ratings'

/** How ratings differ: they do or do not; by the ratings that lie between; by their distance. */
export type Level = 'nominal' | 'ordinal' | 'interval'

/** Krippendorff's alpha and how sure it is. */
export interface Alpha {
  /** 1 is perfect agreement, 0 what chance gives, below 0 worse than that; never below −1. */
  readonly alpha: Coefficient
  /**
   * Bootstrap over units, or over what they belong to. Null where alpha is no number, for fewer than five of them, and for
   * perfect agreement, which every draw would repeat.
   */
  readonly interval: Interval | null
  /** Units that at least two raters rated. */
  readonly units: number
  /** Ratings of those units. */
  readonly ratings: number
}

/** What may be chosen of an alpha's interval. */
export interface AlphaOptions extends BootstrapOptions {
  /**
   * What each row of the table belongs to, such as the ticket of its criteria. Ratings of one ticket go together, so an
   * interval that drew criteria each by itself would be too narrow: whole tickets are drawn (the cluster bootstrap, C. A. Field
   * and A. H. Welsh, Journal of the Royal Statistical Society B 69, 2007). Absent: each row stands for itself.
   */
  readonly belongs?: readonly number[]
}

/**
 * Krippendorff's alpha for any number of raters, with ratings missing: K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011). At least 0.800 is good, 0.667 the lowest that is usable (Krippendorff, "Content Analysis").
 *
 * α = 1 − (n − 1) Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k), where o is the coincidence matrix: each unit of m ratings gives
 * 1 / (m − 1) to it for each ordered pair of them. Both sums are added up without the matrix, see `disagreement.ts`. The ordinal δ,
 * the ratings from c to k with half of those at either end, is the distance between the mean ranks of c and k, so ordinal is
 * interval on ranks.
 *
 * @param table finite numbers; for ratings that are words and the nominal level see `numbered`
 */
export function alpha(table: RatingTable<number>, level: Level, options: AlphaOptions = {}): Alpha {
  const ratings = pairable(table)
  const { units, places } = ratings
  const about = { units, ratings: places.length }
  if (units === 0) return { alpha: 'not enough', interval: null, ...about }
  const measure = alphaOfDrawn(ratings, level)
  const value = measure(Int32Array.from({ length: units }, (_, unit) => unit))
  if (Number.isNaN(value)) return { alpha: 'no variation', interval: null, ...about }
  if (value === 1) return { alpha: value, interval: null, ...about }
  const drawn = options.belongs
    ? bootstrapGroups(groupsOf(table, options.belongs), measure, options)
    : bootstrapInterval(units, measure, options)
  return { alpha: value, interval: drawn, ...about }
}

/** The units of a table's {@link pairable} ratings, by what they belong to. */
function groupsOf(table: RatingTable<number>, belongs: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  let unit = 0
  for (const [at, row] of table.entries()) {
    if (row.filter((rating) => rating !== null).length < 2) continue
    const to = belongs[at] ?? -1
    groups.set(to, [...(groups.get(to) ?? []), unit])
    unit += 1
  }
  return [...groups.values()]
}

function bootstrapGroups(
  groups: readonly (readonly number[])[],
  measure: (drawn: Int32Array) => number,
  options: BootstrapOptions,
): Interval | null {
  const largest = Math.max(...groups.map((group) => group.length))
  const all = new Int32Array(groups.length * largest)
  const statistic = (drawn: Int32Array) => {
    let count = 0
    for (let at = 0; at < drawn.length; at++)
      for (const unit of groups[drawn[at] ?? 0] ?? []) all[count++] = unit
    return measure(all.subarray(0, count))
  }
  return bootstrapInterval(groups.length, statistic, options)
}

/** Alpha of some of the units, each as often as it is named; NaN where their ratings are all the same. Allocates nothing. */
function alphaOfDrawn(ratings: Pairable, level: Level): (drawn: Int32Array) => number {
  const { values, places, starts } = ratings
  const counts = new Float64Array(values.length)
  const positions = Float64Array.from(values)
  const ofUnit = level === 'nominal' ? nominalDisagreement.ofUnit : spreadDisagreement.ofUnit
  const ofAll = level === 'nominal' ? nominalDisagreement.ofAll : spreadDisagreement.ofAll
  return (drawn) => {
    let n = 0
    counts.fill(0)
    for (let at = 0; at < drawn.length; at++) {
      const unit = drawn[at] ?? 0
      const end = starts[unit + 1] ?? 0
      for (let place = starts[unit] ?? 0; place < end; place++, n++) {
        const value = places[place] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
    if (level === 'ordinal') meanRanks(counts, positions)
    let observed = 0
    for (let at = 0; at < drawn.length; at++) observed += ofUnit(ratings, drawn[at] ?? 0, positions)
    const expected = isVaried(counts) ? ofAll(counts, n, positions) : 0
    return expected === 0 ? Number.NaN : 1 - ((n - 1) * observed) / expected
  }
}

/** Into `ranks`: the mean rank of each value, counted from 0. */
function meanRanks(counts: Float64Array, ranks: Float64Array): void {
  let below = 0
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0
    ranks[value] = below + count / 2
    below += count
  }
}

function isVaried(counts: Float64Array): boolean {
  let different = 0
  for (let value = 0; value < counts.length; value++) if ((counts[value] ?? 0) > 0) different++
  return different > 1
}
