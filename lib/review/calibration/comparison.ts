import { z } from 'zod'
import { reviewPerson } from '../record/review'
import { categoryAgreement, overallAgreement, pairAgreement } from './agreement'
import { compareByCategory, compareOverall, comparePairs } from './compare'
import { difference, differencesOf } from './differences'
import { sessionRatings } from './rating-cells'
import type { CalibrationSession } from './session'
import type { SessionReview } from './session-review'

/** Differences that are shown at most, the widest of them. */
export const MOST_DIFFERENCES = 200

/** How the reviewers of a session agree, and where they do not. */
export const comparison = z.strictObject({
  /** In the order of names; what follows speaks of them by place. */
  reviewers: z.array(reviewPerson),
  categories: z.array(categoryAgreement),
  overall: overallAgreement,
  pairs: z.array(pairAgreement),
  /** The first {@link MOST_DIFFERENCES}. */
  differences: z.array(difference),
  differenceCount: z.number().int().nonnegative(),
})
export type Comparison = z.infer<typeof comparison>

/**
 * Compares all reviews of a session, those of reviewers who are not through yet among them: their ratings count for the
 * tickets they reviewed. Whether it may be shown is for {@link standingOf} to say.
 */
export function compareReviews(session: CalibrationSession, reviews: readonly SessionReview[]): Comparison {
  const ratings = sessionRatings(session, reviews)
  const differences = differencesOf(ratings)
  return {
    reviewers: [...ratings.reviewers],
    categories: compareByCategory(ratings),
    overall: compareOverall(ratings),
    pairs: comparePairs(ratings),
    differences: differences.slice(0, MOST_DIFFERENCES),
    differenceCount: differences.length,
  }
}
