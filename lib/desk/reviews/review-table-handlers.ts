import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewTableCalls } from '@/lib/messaging/reviews/review-table-calls'
import { packRows } from '@/lib/review/overview/packed'
import { keptCards } from '@/lib/storage/reviews/cards'
import { rows } from '@/lib/storage/reviews/heads'
import type { ReviewParts } from './review-parts'

/** The answers about all reviews at once. */
export function reviewTableHandlers({
  reviews,
}: ReviewParts): Pick<CallHandlers, keyof typeof reviewTableCalls> {
  return {
    'reviews/table': async () => {
      const database = await reviews.database()
      const [all, kept] = await Promise.all([rows(database), keptCards(database)])
      const counted = all.filter(({ isCalibration }) => !isCalibration)
      return {
        rows: packRows(counted),
        calibration: all.length - counted.length,
        cards: kept.map(({ card }) => card),
      }
    },
  }
}
