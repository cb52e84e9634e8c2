import { z } from 'zod'
import { scorecard } from '@/lib/review/card/card'
import { reviewRow } from '@/lib/review/overview/row'
import { call } from '../call'

/** What our own pages may ask about all reviews at once. */
export const reviewTableCalls = {
  /** The figures of every review that may be seen (a calibration's not before all are in), and each card and version that one was made with. */
  'reviews/table': call(
    ['page'],
    z.strictObject({}),
    z.strictObject({ rows: z.array(reviewRow), cards: z.array(scorecard) }),
  ),
} as const
