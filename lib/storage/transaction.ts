import type { StoreResult } from '@/lib/knowledge/store'

/** Does the work of a transaction and waits until it is on the disk; whatever fails, nothing of it stays. */
export async function finish<T>(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // Its rejection is reported by the await below; without this an early throw would leave it unhandled.
  const done = tx.done.catch((error: unknown) => ({ error }))
  try {
    const value = await work()
    const ended = await done
    if (ended) throw ended.error
    return value
  } catch (error) {
    abortQuietly(tx)
    throw error
  }
}

/** A transaction that already ended cannot be aborted, and need not be. */
function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** What a write gives where the disk may be full; other faults are thrown. */
export async function storing<T>(work: () => Promise<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (isQuota(error)) return { ok: false, reason: 'storage-full' }
    throw error
  }
}

/** Chromium and Firefox throw `QuotaExceededError`, as a DOMException or (2025) a class of its own. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
