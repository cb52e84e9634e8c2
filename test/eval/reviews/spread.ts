import { median } from 'simple-statistics'
import { rounded } from '../numbers'

/** Times of some runs, ms. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly runs: number
}

/** @param times of one run at least */
export function spreadOf(times: readonly number[]): Spread {
  return {
    median: rounded(median([...times]), 0),
    least: rounded(Math.min(...times), 0),
    most: rounded(Math.max(...times), 0),
    runs: times.length,
  }
}
