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

/**
 * Which of two revisions of a review counts: the one with the higher counter. Two of the same counter were made apart from
 * each other; the digest decides between them, so that everybody who has both comes to the same.
 */
export function isAfter(one: HashedRevision, other: HashedRevision): boolean {
  const ahead = one.revision.counter - other.revision.counter
  return ahead === 0 ? one.hash > other.hash : ahead > 0
}
