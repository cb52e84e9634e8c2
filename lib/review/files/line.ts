import { z } from 'zod'
import { calibrationSession } from '../calibration/session'
import { scorecard } from '../card/card'
import { erasure, moment, remark, reviewPerson, revision } from '../record/review'

/** What a JSON Lines file of reviews says first. */
export const fileHead = z.strictObject({
  deskhand: z.literal('reviews'),
  format: z.literal(1),
  at: moment,
  by: reviewPerson,
})
/** What it says last, so that half a file is told from a whole one: the lines between. */
export const fileEnd = z.strictObject({ end: z.number().int().nonnegative() })

/** One line between. Revisions and remarks of a review may stand in any order. */
export const recordLine = z.union([
  z.strictObject({ card: scorecard }),
  z.strictObject({ revision }),
  z.strictObject({ remark }),
  z.strictObject({ session: calibrationSession }),
  z.strictObject({ erased: erasure }),
])
export type RecordLine = z.infer<typeof recordLine>
