import type { HostFailure, HostFailureReason } from '@/lib/host/contract'

/** Failed requests in a row after which a run ends; it is tried again by the next one. */
const MOST_FAILURES = 3
/** Seconds before trying again after a failure without `Retry-After`, doubled each time. */
const FIRST_BACKOFF = 2

const PASSING: readonly HostFailureReason[] = ['rate-limited', 'server-error', 'timeout', 'truncated']

/**
 * Seconds until a request that failed is made again by the same run; null when the run should end.
 * @param failures how many failed in a row, this one included @param longest seconds; a longer pause ends the run
 */
export function pauseAfter(failure: HostFailure, failures: number, longest: number): number | null {
  const pause = failure.retryAfter ?? FIRST_BACKOFF ** failures
  const mayPass = PASSING.includes(failure.reason) && failures < MOST_FAILURES && pause <= longest
  return mayPass ? pause : null
}
