import type { Scorecard } from '../card/card'
import { isLow } from '../card/score'
import { ratingOf, withRating } from '../record/edit-content'
import type { Remark, ReviewContent } from '../record/review'

/** Whether what a dispute says can be said of a card: it may have been raised by another one, with other categories or scales. */
export function fitsCard(
  { category, proposed }: Pick<Remark, 'category' | 'proposed'>,
  { categories }: Pick<Scorecard, 'categories'>,
): boolean {
  if (category === null) return proposed === null
  const known = categories.find(({ id }) => id === category)
  return known !== undefined && (typeof proposed !== 'number' || proposed <= known.points)
}

/**
 * What a review says once a dispute is accepted: the rating that was proposed in place of the reviewer's. Causes are of low
 * ratings: with another one they go. The same content where the dispute proposes nothing else than what stands there.
 *
 * @param card the one the review is made with; the dispute {@link fitsCard}
 */
export function acceptDispute(
  content: ReviewContent,
  { category: id, proposed }: Pick<Remark, 'category' | 'proposed'>,
  card: Pick<Scorecard, 'categories'>,
): ReviewContent {
  const category = card.categories.find((one) => one.id === id)
  if (!category || proposed === null || ratingOf(content, category.id).value === proposed) return content
  const low = proposed !== 'na' && isLow(proposed, category)
  return withRating(content, category.id, { value: proposed, ...(low ? {} : { causes: [] }) })
}
