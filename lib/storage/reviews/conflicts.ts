import type { HashedRevision } from '@/lib/review/record/head'
import type { ReviewIdb } from './database'
import { revisionRange } from './erase-review'

/** A review and the counter under which several revisions stand. */
export interface OpenConflict {
  readonly review: string
  readonly counter: number
}

/**
 * Reviews whose newest revision stands beside another one of the same counter. A later revision settles it, unless it only took
 * something out on request: nobody looked at both sides for that.
 */
export async function openConflicts(database: ReviewIdb): Promise<OpenConflict[]> {
  const keys = await database.getAllKeys('revisions')
  // In order of review, counter and digest: two of a counter are neighbours.
  const twice = keys.flatMap(([review, counter], at) => {
    const before = keys[at - 1]
    return before?.[0] === review && before[1] === counter ? [review] : []
  })
  const found = await Promise.all(
    [...new Set(twice)].map(async (review) => {
      const all = await database.getAll('revisions', revisionRange(review))
      const made = all.filter(({ revision }) => revision.why !== 'privacy')
      const counter = made.at(-1)?.revision.counter ?? 0
      const sides = made.filter(({ revision }) => revision.counter === counter)
      return sides.length > 1 ? [{ review, counter }] : []
    }),
  )
  return found.flat()
}

/** The sides of a conflict, the one that counts first. */
export async function sidesOf(
  database: ReviewIdb,
  { review, counter }: OpenConflict,
): Promise<HashedRevision[]> {
  const all = await database.getAll('revisions', revisionRange(review))
  return all.filter(({ revision }) => revision.counter === counter).reverse()
}
