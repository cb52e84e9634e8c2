import { errorFunction, probit } from 'simple-statistics'

/** The library's quantile is off by a thousandth and its error function by 10⁻⁷: two of Newton's steps take one to the other. */
const STEPS = 2

/**
 * How many standard deviations either side of the middle hold the share `confidence` of a normal distribution, right to
 * 10⁻⁵: 1.95996 for 0.95.
 *
 * @param confidence 0 < x < 1
 */
export function normalReach(confidence: number): number {
  const below = (1 + confidence) / 2
  let reach = probit(below)
  for (let step = 0; step < STEPS; step++) {
    const reached = (1 + errorFunction(reach / Math.SQRT2)) / 2
    const density = Math.exp((-reach * reach) / 2) / Math.sqrt(2 * Math.PI)
    reach -= (reached - below) / density
  }
  return reach
}
