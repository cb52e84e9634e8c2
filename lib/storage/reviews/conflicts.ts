import type { HashedRevision } from '@/lib/review/record/head'
import type { ReviewIdb } from './database'
import { revisionRange } from './erase-review'

/** A review and the counter under which several revisions stand. */
export interface OpenConflict {
  readonly review: string
  readonly counter: number
}

/** Reviews whose newest revision stands beside another one of the same counter. A later revision settles it. */
export async function openConflicts(database: ReviewIdb): Promise<OpenConflict[]> {
  const keys = await database.getAllKeys('revisions')
  // In order of review, counter and digest: the last of a review is the one that counts.
  return keys.flatMap(([review, counter], at) => {
    const before = keys[at - 1]
    const isLast = keys[at + 1]?.[0] !== review
    return isLast && before?.[0] === review && before[1] === counter ? { review, counter } : []
  })
}

/** The sides of a conflict, the one that counts first. */
export async function sidesOf(
  database: ReviewIdb,
  { review, counter }: OpenConflict,
): Promise<HashedRevision[]> {
  const all = await database.getAll('revisions', revisionRange(review))
  return all.filter(({ revision }) => revision.counter === counter).reverse()
}
