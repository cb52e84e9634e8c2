import { IDBFactory } from 'fake-indexeddb'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { openReviewDatabase } from '@/lib/storage/reviews/database'

/** An empty database in memory. */
export function openReviews(): Promise<ReviewIdb> {
  globalThis.indexedDB = new IDBFactory()
  return openReviewDatabase()
}

/** Every write is refused from now on, the way browsers do when the disk is full; answers how to end that. */
export function fillDisk(after = 0): () => void {
  const { put, add } = IDBObjectStore.prototype
  let left = after
  const refuse = <A extends unknown[]>(write: (...given: A) => IDBRequest<IDBValidKey>) =>
    function (this: IDBObjectStore, ...given: A) {
      if (left <= 0) throw new DOMException('The disk is full.', 'QuotaExceededError')
      left -= 1
      return write.apply(this, given)
    }
  IDBObjectStore.prototype.put = refuse(put)
  IDBObjectStore.prototype.add = refuse(add)
  return () => Object.assign(IDBObjectStore.prototype, { put, add })
}

/** All there is in all stores, for comparing. */
export async function dump(database: ReviewIdb, leaveOut: readonly string[] = []): Promise<unknown> {
  const names = [...database.objectStoreNames].filter((name) => !leaveOut.includes(name))
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)])))
}
