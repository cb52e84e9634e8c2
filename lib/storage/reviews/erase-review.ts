import type { Erasure } from '@/lib/review/record/review'
import type { RecordTransaction } from './records'

/** All revisions of a review. */
export function revisionRange(review: string): IDBKeyRange {
  return IDBKeyRange.bound([review, 0, ''], [review, Infinity, '\uffff'])
}

/**
 * Removes all of a review: revisions, remarks, what is kept of it otherwise, and drafts that would change it. Needs `heads`,
 * `revisions`, `remarks`, `drafts` and `erased`.
 */
export async function eraseReview(tx: RecordTransaction, erasure: Erasure): Promise<void> {
  await Promise.all([removeReview(tx, erasure.review), tx.objectStore('erased').put(erasure)])
}

/** The same without remembering it: files that have the review bring it back. */
export async function removeReview(tx: RecordTransaction, review: string): Promise<void> {
  const remarks = tx.objectStore('remarks')
  const drafts = tx.objectStore('drafts')
  const said = await remarks.index('byReview').getAllKeys(review)
  const begun = (await drafts.getAll()).filter((draft) => draft.review === review)
  await Promise.all([
    tx.objectStore('revisions').delete(revisionRange(review)),
    tx.objectStore('heads').delete(review),
    ...said.map((id) => remarks.delete(id)),
    ...begun.map(({ id }) => drafts.delete(id)),
  ])
}
