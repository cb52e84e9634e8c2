import { compareByCategory, compareOverall, comparePairs } from './compare'
import { MOST_DIFFERENCES, type Comparison } from './comparison'
import { differencesOf } from './differences'
import { sessionRatings } from './rating-cells'
import type { CalibrationSession } from './session'
import type { SessionReview } from './session-review'

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
