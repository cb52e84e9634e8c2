import { z } from 'zod'
import { scorecard } from '@/lib/review/card/card'
import { packedRows } from '@/lib/review/overview/packed'
import { call } from '../call'

/** What our own pages may ask about all reviews at once. */
export const reviewTableCalls = {
  /**
   * The figures of every review that counts, and each card and version that one was made with. Of those made for calibration
   * only how many there are: they count nowhere, and some of them nobody may see yet.
   */
  'reviews/table': call(
    ['page'],
    z.strictObject({}),
    z.strictObject({
      rows: packedRows,
      calibration: z.number().int().nonnegative(),
      cards: z.array(scorecard),
    }),
  ),
} as const
