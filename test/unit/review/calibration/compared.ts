import { compareReviews } from '@/lib/review/calibration/compare-reviews'
import type { Comparison } from '@/lib/review/calibration/comparison'
import { sessionReviews } from '@/lib/review/calibration/session-review'
import { revisionHash } from '@/lib/review/record/hash'
import type { ReviewPerson } from '@/lib/review/record/review'
import { madeResults, madeSession, type Said } from '../../../reviews/made-session'
import { cardOf } from './made-card'

const NAMES = ['Ada Brink', 'Bo Lindqvist', 'Chidi Okafor', 'Dana Weiss', 'Emil Novak']
/** Five who review. */
export const PEOPLE = NAMES.map((name, at): ReviewPerson => ({ id: `reviewer-${at}`, name }))

/** By reviewer, ticket and category. */
export type Grid = readonly (readonly (readonly Said[])[])[]

/** What comes of a session in which people say this. @param points of each category @param people of each part of the grid */
export function compared(
  points: readonly number[],
  grid: Grid,
  people: readonly ReviewPerson[] = PEOPLE,
): Comparison {
  const session = madeSession(cardOf(...points), grid[0]?.length ?? 1)
  const revisions = grid.flatMap((rows, at) => {
    const person = people[at]
    return person ? madeResults(session, person, rows, at) : []
  })
  const reviews = revisions.map((revision) => ({ revision, hash: revisionHash(revision) }))
  return compareReviews(session, sessionReviews(session, reviews))
}
