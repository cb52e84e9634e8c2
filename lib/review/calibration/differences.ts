import { z } from 'zod'
import { slug } from '../card/card'
import { LONGEST_TEXT, pinnedQuote, ratingValue } from '../record/review'
import { isNaSplit, ratedValue, type RatingCell, type SessionRatings } from './rating-cells'

/** What one reviewer said of a category of a ticket. */
const side = z.strictObject({
  value: ratingValue.nullable(),
  comment: z.string().max(LONGEST_TEXT),
  causes: z.array(slug),
  quotes: z.array(pinnedQuote),
})

/** A category of a ticket on which reviewers differ. */
export const difference = z.strictObject({
  /** Position in the session's tickets. */
  ticket: z.number().int().nonnegative(),
  category: slug,
  /** From the lowest to the highest rating, as a share of the points, 0–1. */
  spread: z.number(),
  /** Whether some said N/A while others rated. */
  na: z.boolean(),
  /** By reviewer, in the order of names; null: this one did not review the ticket. */
  sides: z.array(side.nullable()),
})
export type Difference = z.infer<typeof difference>

/**
 * Where reviewers differ, the widest first. Where all who rated agree and others said N/A it is a difference of its own, after
 * all those of ratings. Same spreads stand in the order of tickets and of the card.
 */
export function differencesOf({ categories, cells }: SessionRatings): Difference[] {
  return cells
    .map((cell) => ({ cell, points: categories[cell.category]?.points ?? 2, na: isNaSplit(cell) }))
    .map((one) => ({ ...one, spread: spreadOf(one.cell, one.points) }))
    .filter(({ spread, na }) => spread > 0 || na)
    .sort((one, other) => other.spread - one.spread)
    .map(({ cell, spread, na }) => ({
      ticket: cell.ticket,
      category: categories[cell.category]?.id ?? '',
      spread,
      na,
      sides: cell.ratings.map(
        (rating) =>
          rating && {
            value: rating.value,
            comment: rating.comment,
            causes: rating.causes,
            quotes: rating.quotes,
          },
      ),
    }))
}

function spreadOf({ ratings }: RatingCell, points: number): number {
  const values = ratings.map(ratedValue).filter((value) => value !== null)
  return values.length < 2 ? 0 : (Math.max(...values) - Math.min(...values)) / (points - 1)
}
