import { appliesTo } from '../card/applies'
import type { Scorecard } from '../card/card'
import { isLow } from '../card/score'
import type { PinnedQuote, Rating, RatingValue, ReviewContent } from './review'

/** Quotes of one rating at most, as the schema has it. */
export const MOST_QUOTES = 20

/** A category that nothing was said of yet. */
export function unrated(category: string): Rating {
  return { category, value: null, causes: [], comment: '', quotes: [] }
}

/** What was said of a category. */
export function ratingOf({ ratings }: Pick<ReviewContent, 'ratings'>, category: string): Rating {
  return ratings.find((each) => each.category === category) ?? unrated(category)
}

/** The content with one rating changed; others stay as they are. */
export function withRating(content: ReviewContent, category: string, change: Partial<Rating>): ReviewContent {
  const next = { ...ratingOf(content, category), ...change }
  const isThere = content.ratings.some((each) => each.category === category)
  const ratings = isThere
    ? content.ratings.map((each) => (each.category === category ? next : each))
    : [...content.ratings, next]
  return { ...content, ratings }
}

/**
 * Rates a category that is for such a ticket. Causes are of low ratings: with another one they go.
 *
 * @param value null: not rated any more
 */
export function rate(
  content: ReviewContent,
  card: Scorecard,
  id: string,
  value: RatingValue | null,
): ReviewContent {
  const category = card.categories.find((each) => each.id === id)
  if (
    !category ||
    !appliesTo(category, content.ticket) ||
    (typeof value === 'number' && value > category.points)
  )
    return content
  const low = typeof value === 'number' && isLow(value, category)
  return withRating(content, id, { value, ...(low ? {} : { causes: [] }) })
}

/** Pins words to a category. The same words of the same message are pinned once; a full list stays as it is. */
export function pinQuote(content: ReviewContent, category: string, quote: PinnedQuote): ReviewContent {
  const { quotes } = ratingOf(content, category)
  const isThere = quotes.some((each) => each.messageId === quote.messageId && each.quote === quote.quote)
  if (isThere || quotes.length >= MOST_QUOTES) return content
  return withRating(content, category, { quotes: [...quotes, quote] })
}

/** The same review by another card: what is said of categories that both have stays, where the scale has room for it. */
export function byCard(content: ReviewContent, card: Scorecard): ReviewContent {
  const { id, version } = card
  const ratings = card.categories.map((category) => {
    const before = ratingOf(content, category.id)
    const known = new Set(category.rootCauses.map((cause) => cause.id))
    const fits = typeof before.value !== 'number' || before.value <= category.points
    return {
      ...before,
      value: fits ? before.value : null,
      causes: before.causes.filter((one) => known.has(one)),
    }
  })
  return { ...content, card: { id, version }, ratings }
}

/** Ids of the categories of a card that are not rated. */
export function notRated(content: ReviewContent, card: Scorecard): string[] {
  return card.categories.flatMap(({ id }) => (ratingOf(content, id).value === null ? id : []))
}
