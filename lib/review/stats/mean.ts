import { max, mean, min, sampleStandardDeviation } from 'simple-statistics'
import { bootstrapInterval, FEWEST_UNITS } from './bootstrap'
import { CONFIDENCE, type Interval } from './interval'
import { normalReach } from './normal'
import { wilson } from './wilson'

/** From here on the mean is as good as normal, and a formula does what a bootstrap would. */
const MANY = 50
/** Share of a range by which a weighted mean may miss an end, or another equal to it, for being rounded. */
const ROUNDING = 1e-9

/** A mean and how sure it is. */
export interface MeanEstimate extends Interval {
  readonly mean: number
  readonly n: number
  /** Where the interval comes from. */
  readonly method: 'wilson' | 'bootstrap' | 'normal'
}

/**
 * The mean of scores with its interval. Null of none.
 *
 * - Scores that are all at one or the other end of their range are a share: Wilson's interval. So are fewer than five scores,
 *   and scores that are all the same: there is nothing to resample, and their spread would claim a certainty that few cases
 *   do not give. For scores between the ends that interval errs on the wide side.
 * - Up to 50 scores are resampled, which costs a fraction of a millisecond.
 * - More have the interval of the central limit theorem, mean ± z · s / √n, cut at the ends of the range; a percentile
 *   bootstrap of so many scores comes to nearly the same.
 *
 * @param range the least and the highest score there can be, different from each other
 * @throws RangeError for a score outside its range
 */
export function meanEstimate(
  scores: readonly number[],
  range: Interval,
  confidence = CONFIDENCE,
): MeanEstimate | null {
  const n = scores.length
  if (n === 0) return null
  const trace = (range.high - range.low) * ROUNDING
  for (const score of scores) {
    if (!(score >= range.low - trace && score <= range.high + trace))
      throw new RangeError(`The score ${score} is not between ${range.low} and ${range.high}.`)
  }
  const middle = mean(scores)
  const isShare = scores.every((score) => score - range.low <= trace || range.high - score <= trace)
  if (n < FEWEST_UNITS || isShare || max(scores) - min(scores) <= trace)
    return { mean: middle, n, method: 'wilson', ...wilsonOn(middle, n, range, confidence) }
  const resampled = n <= MANY ? bootstrapInterval(n, meanOf(scores), { confidence }) : null
  if (resampled !== null) return { mean: middle, n, method: 'bootstrap', ...resampled }
  const reach = (normalReach(confidence) * sampleStandardDeviation(scores)) / Math.sqrt(n)
  return {
    mean: middle,
    n,
    method: 'normal',
    low: Math.max(range.low, middle - reach),
    high: Math.min(range.high, middle + reach),
  }
}

/** Wilson's interval of a mean, on the scale of its range. */
function wilsonOn(middle: number, n: number, { low, high }: Interval, confidence: number): Interval {
  const width = high - low
  const k = Math.min(n, Math.max(0, ((middle - low) / width) * n))
  const share = wilson(k, n, confidence) ?? { low: 0, high: 1 }
  return { low: low + share.low * width, high: low + share.high * width }
}

function meanOf(scores: readonly number[]): (drawn: Int32Array) => number {
  return (drawn) => {
    let sum = 0
    for (let at = 0; at < drawn.length; at++) sum += scores[drawn[at] ?? 0] ?? 0
    return sum / drawn.length
  }
}
