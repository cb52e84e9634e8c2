import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewTableCalls } from '@/lib/messaging/reviews/review-table-calls'
import { keptCards } from '@/lib/storage/reviews/cards'
import { rows } from '@/lib/storage/reviews/records'
import { hiddenReviews } from './hidden-reviews'
import type { ReviewParts } from './review-parts'

/** The answers about all reviews at once. */
export function reviewTableHandlers({
  reviews,
}: ReviewParts): Pick<CallHandlers, keyof typeof reviewTableCalls> {
  return {
    'reviews/table': async () => {
      const database = await reviews.database()
      const [all, kept] = await Promise.all([rows(database), keptCards(database)])
      const hidden = await hiddenReviews(database, all, (await reviews.settings()).me.id)
      return { rows: all.filter(({ id }) => !hidden.has(id)), cards: kept.map(({ card }) => card) }
    },
  }
}
