import type { CardScore } from '../card/score'
import type { Revision } from './review'

/** A revision with the digest of what it says. */
export interface HashedRevision {
  readonly revision: Revision
  readonly hash: string
}

/** A review as it stands: the revision that counts, and what it comes to by the card it was made with. */
export interface ReviewHead extends HashedRevision {
  readonly id: string
  readonly score: CardScore
}

/** What decides which of two revisions of a review counts. */
export interface Place {
  readonly counter: number
  readonly hash: string
}

export function placeOf({ revision, hash }: HashedRevision): Place {
  return { counter: revision.counter, hash }
}

/**
 * Which of two revisions of a review counts: the one with the higher counter. Two of the same counter were made apart from
 * each other; the digest decides between them, so that everybody who has both comes to the same.
 */
export function isAfter(one: Place, other: Place): boolean {
  const ahead = one.counter - other.counter
  return ahead === 0 ? one.hash > other.hash : ahead > 0
}
