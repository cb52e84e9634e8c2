import type { Remark, ReviewContent } from '../record/review'

/**
 * What a review says once a dispute is accepted: the rating that was proposed in place of the reviewer's. The same content
 * where the dispute proposes none, or for a category the review does not have.
 */
export function acceptDispute(content: ReviewContent, { category, proposed }: Remark): ReviewContent {
  if (category === null || proposed === null) return content
  return {
    ...content,
    ratings: content.ratings.map((rating) =>
      rating.category === category ? { ...rating, value: proposed } : rating,
    ),
  }
}
