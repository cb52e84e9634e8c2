import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { quantileSorted } from 'simple-statistics'
import { CONFIDENCE, type Interval } from './interval'

/** Fewer units are not resampled: there are too few different ways to draw them (ten for three units). */
export const FEWEST_UNITS = 5
/** The same data give the same interval on any machine, at any time. */
const SEED = 20_261_127
/** What Efron and Tibshirani ask for where an interval is wanted. */
const RESAMPLES = 1_000
const FEWEST_RESAMPLES = 200
/** Units drawn in all, for some milliseconds: more than 500 units are resampled less often, and their interval is narrow anyway. */
const MOST_DRAWS = 500_000
/** Of a 32-bit number. */
const RANDOM_VALUES = 4_294_967_296

/** What may be chosen of a bootstrap. */
export interface BootstrapOptions {
  /** 0 < x < 1. */
  readonly confidence?: number
  /** How often to draw; less often for many units. */
  readonly resamples?: number
  /** A whole number. */
  readonly seed?: number
}

/**
 * Percentile bootstrap (B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13): units are drawn
 * with replacement, as many as there are, and the middle of the statistic's values is the interval.
 *
 * @param units how many there are
 * @param statistic of the units drawn, given by their numbers from 0; the array is the same one each time. NaN where there is
 *   no value: such a draw is left out
 * @returns null for fewer than {@link FEWEST_UNITS} units, and where half of the draws or more have no value
 */
export function bootstrapInterval(
  units: number,
  statistic: (drawn: Int32Array) => number,
  { confidence = CONFIDENCE, resamples = RESAMPLES, seed = SEED }: BootstrapOptions = {},
): Interval | null {
  if (units < FEWEST_UNITS) return null
  const times = Math.min(resamples, Math.max(FEWEST_RESAMPLES, Math.floor(MOST_DRAWS / units)))
  const random = xoroshiro128plus(seed)
  const drawn = new Int32Array(units)
  const values = new Float64Array(times)
  let found = 0
  for (let time = 0; time < times; time++) {
    for (let at = 0; at < units; at++) {
      // Not even to the last of 2³² values, which no interval shows, and four times as fast as what is.
      drawn[at] = ((random.next() >>> 0) / RANDOM_VALUES) * units
    }
    const value = statistic(drawn)
    if (!Number.isNaN(value)) values[found++] = value
  }
  if (found <= times / 2) return null
  const sorted = Array.from(values.subarray(0, found).sort())
  const outside = (1 - confidence) / 2
  return { low: quantileSorted(sorted, outside), high: quantileSorted(sorted, 1 - outside) }
}
