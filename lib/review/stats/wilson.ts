import { CONFIDENCE, type Interval } from './interval'
import { normalReach } from './normal'

/**
 * Wilson's score interval for the share `k` of `n`: 4 of 5 is 38–96 %, 16 of 20 is 58–92 %. Null of none.
 *
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), from E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927); recommended for few cases by R. G. Newcombe, Statistics in Medicine 17 (1998).
 *
 * @param k 0 to `n`; a fraction is the sum of values between 0 and 1, for which the interval is wide enough, too: no such
 *   values spread more than ones and noughts of the same mean
 * @returns shares 0–1
 * @throws RangeError where `k` is not between 0 and `n`
 */
export function wilson(k: number, n: number, confidence = CONFIDENCE): Interval | null {
  if (!(k >= 0 && k <= n)) throw new RangeError(`A share needs 0 ≤ k ≤ n, not ${k} of ${n}.`)
  if (n === 0) return null
  const z = normalReach(confidence)
  const share = k / n
  const middle = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  // The ends are 0 and 1 exactly; rounding would leave a trace.
  return {
    low: k === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: k === n ? 1 : Math.min(1, (middle + reach) / whole),
  }
}
