import { ratingScore } from '../card/score'
import type { Category } from '../card/card'
import type { Rating, ReviewPerson } from '../record/review'
import type { RatingTable } from '../stats/ratings'
import type { CalibrationSession } from './session'
import { reviewersOf, type SessionReview } from './session-review'

/** What every reviewer said of one category of one ticket. */
export interface RatingCell {
  /** Position in the session's tickets. */
  readonly ticket: number
  /** Position in the card's categories. */
  readonly category: number
  /** By reviewer; null: this reviewer did not review the ticket, or said nothing of the category. */
  readonly ratings: readonly (Rating | null)[]
}

/** All ratings of a session, laid out for comparing. */
export interface SessionRatings {
  readonly reviewers: readonly ReviewPerson[]
  readonly categories: readonly Category[]
  /** Ticket by ticket, within one in the card's order. */
  readonly cells: readonly RatingCell[]
}

/** Lays out the ratings of a session's reviews. Reviewers stand in the order of names. */
export function sessionRatings(
  { card, tickets }: CalibrationSession,
  reviews: readonly SessionReview[],
): SessionRatings {
  const reviewers = reviewersOf(reviews)
  const given = new Map<string, Rating>()
  for (const { ticket, reviewer, review } of reviews)
    for (const rating of review.revision.content.ratings)
      given.set(`${ticket} ${rating.category} ${reviewer.id}`, rating)
  const cells = tickets.flatMap((_ticket, ticket) =>
    card.categories.map(({ id }, category) => ({
      ticket,
      category,
      ratings: reviewers.map((reviewer) => given.get(`${ticket} ${id} ${reviewer.id}`) ?? null),
    })),
  )
  return { reviewers, categories: card.categories, cells }
}

/** The rating as a number; null for N/A and for none, which are missing values and count in no measure. */
export function ratedValue(rating: Rating | null): number | null {
  return typeof rating?.value === 'number' ? rating.value : null
}

/** The ratings of some cells, as measures of agreement take them. */
export function valuesOf(cells: readonly RatingCell[]): RatingTable<number> {
  return cells.map(({ ratings }) => ratings.map(ratedValue))
}

/** The same as shares of the points of each category, 0–1. */
export function sharesOf(cells: readonly RatingCell[], categories: readonly Category[]): RatingTable<number> {
  return cells.map(({ category, ratings }) =>
    ratings.map((rating) => {
      const value = ratedValue(rating)
      const of = categories[category]
      return value === null || !of ? null : ratingScore(value, of)
    }),
  )
}

/** Whether some rated while others said N/A. */
export function isNaSplit({ ratings }: RatingCell): boolean {
  return (
    ratings.some((rating) => rating?.value === 'na') && ratings.some((rating) => ratedValue(rating) !== null)
  )
}
