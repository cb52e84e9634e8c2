import type { HostClient } from '@/lib/host/contract'
import { pauseBefore } from '@/lib/sources/pace'
import { pauseAfter } from '@/lib/sources/retry'

/** Seconds a request is waited for at most; a host that wants more is left alone. Limits are counted by the minute. */
const LONGEST_WAIT = 60

export interface PaceParts {
  /** Share of the host's rate limit that is left, 0–1; null where the host has not said. */
  readonly limitLeft: () => number | null
  /** Milliseconds. */
  readonly now: () => number
  /** Resolves after `ms` milliseconds, or at once when the signal is aborted. Never rejects. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Told before a pause, with the moment it ends, and with null after it. Milliseconds. */
  readonly onPause: (until: number | null) => void
  readonly onRequest: () => void
}

/** Pauses of less are not worth telling. Milliseconds. */
const SHORT = 2_000

/**
 * A host that is asked no faster than it likes: with a pause between requests, a long one when little of its limit is left, and
 * again after what may pass, not before the host said. A failure that comes back is one that waiting does not mend.
 */
export function pacedClient(client: HostClient, signal: AbortSignal, parts: PaceParts): HostClient {
  let last = -Infinity

  async function pause(ms: number): Promise<void> {
    if (ms <= 0) return
    if (ms >= SHORT) parts.onPause(parts.now() + ms)
    await parts.wait(ms, signal)
    if (ms >= SHORT) parts.onPause(null)
  }

  return {
    site: client.site,
    async get(path) {
      for (let failures = 1; ; failures += 1) {
        const sinceLast = parts.now() - last
        await pause(pauseBefore({ isAwaited: true, limitLeft: parts.limitLeft(), sinceLast }))
        if (signal.aborted) return { ok: false, reason: 'aborted', path }
        last = parts.now()
        parts.onRequest()
        const answer = await client.get(path, { signal })
        const again = answer.ok ? null : pauseAfter(answer, failures, LONGEST_WAIT)
        if (again === null) return answer
        await pause(again * 1_000)
        if (signal.aborted) return { ok: false, reason: 'aborted', path }
      }
    },
  }
}
