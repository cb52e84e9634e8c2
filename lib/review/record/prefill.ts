import type { PackKind } from '@/lib/rubric/pack'
import type { Judgement } from '@/lib/rubric/judgement'
import type { Category, Scorecard } from '../card/card'
import { ratingOf, withRating } from './edit-content'
import type { ReviewContent } from './review'

/** What the machine judged, by rubric. */
export type Judged = Readonly<Record<PackKind, readonly Judgement[]>>

/** The verdicts that are evidence for a category, in the card's order. */
export function evidenceOf({ evidence }: Pick<Category, 'evidence'>, judged: Judged): Judgement[] {
  return evidence.flatMap(({ rubric, criterion }) => judged[rubric].find(({ id }) => id === criterion) ?? [])
}

/**
 * The rating that the verdicts of a category come to: the mean of their credits, by weight, as a step of its scale. Null
 * where none of them could be judged: that a machine has nothing to say is no rating.
 */
export function suggestedRating(category: Category, judged: Judged): number | null {
  let credits = 0
  let weights = 0
  for (const { credit, weight } of evidenceOf(category, judged)) {
    if (credit === null) continue
    credits += credit * weight
    weights += weight
  }
  return weights === 0 ? null : 1 + Math.round((credits / weights) * (category.points - 1))
}

/** A review with verdicts taken as ratings, where nothing was rated; `rated` are the categories that were filled in. */
export function prefill(
  content: ReviewContent,
  card: Scorecard,
  judged: Judged,
): { readonly content: ReviewContent; readonly rated: readonly string[] } {
  let next = content
  const rated: string[] = []
  for (const category of card.categories) {
    const value = ratingOf(content, category.id).value === null ? suggestedRating(category, judged) : null
    if (value === null) continue
    next = withRating(next, category.id, { value })
    rated.push(category.id)
  }
  return { content: rated.length === 0 ? content : { ...next, prefilled: true }, rated }
}
