import type { RatingValue, ReviewContent } from '../record/review'

/** What one revision changed in the one before it. */
export type ReviewChange =
  | {
      readonly what: 'rating'
      readonly category: string
      readonly from: RatingValue | null
      readonly to: RatingValue | null
    }
  /** Words, causes or quotes of a category. */
  | { readonly what: 'reasons'; readonly category: string }
  | { readonly what: 'comment' | 'agent' | 'card' }

/** In the order of the card; empty where nothing a person can see is different. */
export function changesBetween(before: ReviewContent, after: ReviewContent): ReviewChange[] {
  const changes: ReviewChange[] = []
  const { card } = after
  if (before.card.id !== card.id || before.card.version !== card.version) changes.push({ what: 'card' })
  if (before.agent?.id !== after.agent?.id) changes.push({ what: 'agent' })
  const earlier = new Map(before.ratings.map((rating) => [rating.category, rating]))
  for (const rating of after.ratings) {
    const { category, value } = rating
    const was = earlier.get(category)
    const from = was?.value ?? null
    if (from !== value) changes.push({ what: 'rating', category, from, to: value })
    else if (JSON.stringify(reasons(was)) !== JSON.stringify(reasons(rating)))
      changes.push({ what: 'reasons', category })
  }
  if (before.comment !== after.comment) changes.push({ what: 'comment' })
  return changes
}

function reasons(rating: ReviewContent['ratings'][number] | undefined) {
  return { causes: rating?.causes ?? [], comment: rating?.comment ?? '', quotes: rating?.quotes ?? [] }
}
