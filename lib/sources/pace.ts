/** Milliseconds between two requests while nobody waits for them: at most ten a minute. */
const BACKGROUND_MS = 6_000
/** Between two requests that the person is waiting for, as for those of the first sync. */
const AWAITED_MS = 250
/** How long to leave the host alone when less than half of its limit is left; limits are counted by the minute. */
const LOW_LIMIT_MS = 60_000
const LEAST_SHARE = 0.5

/** How long to wait before the next request, in milliseconds. */
export function pauseBefore(state: {
  /** Whether the person waits for it. */
  readonly isAwaited: boolean
  /** Share of the host's rate limit that is left, 0–1; null where the host has not said. */
  readonly limitLeft: number | null
  /** Milliseconds since the last request of this run; Infinity before the first. */
  readonly sinceLast: number
}): number {
  const least = state.isAwaited ? AWAITED_MS : BACKGROUND_MS
  const gap = Number.isFinite(state.sinceLast) ? Math.max(0, least - state.sinceLast) : 0
  return state.limitLeft !== null && state.limitLeft < LEAST_SHARE ? Math.max(gap, LOW_LIMIT_MS) : gap
}
