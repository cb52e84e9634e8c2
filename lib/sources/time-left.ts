/** A rate that was measured over less time says little. Milliseconds. */
const LEAST_TIME = 2_000

/** How far a run has come, and since when this life of the worker has been at it. */
export interface RunPace {
  /** Articles at the start of the measuring and now, and in the whole listing. */
  readonly doneBefore: number
  readonly done: number
  readonly total: number | null
  /** Milliseconds since the start of the measuring; pauses that the host asked for included. */
  readonly elapsed: number
}

/** Milliseconds until a run ends at the rate it had so far; null while there is nothing to measure. */
export function timeLeft({ doneBefore, done, total, elapsed }: RunPace): number | null {
  const read = done - doneBefore
  if (total === null || elapsed < LEAST_TIME || read <= 0) return null
  return Math.max(0, Math.round(((total - done) * elapsed) / read))
}
