import { z } from 'zod'
import { reviewPerson } from '../record/review'
import { categoryAgreement, overallAgreement, pairAgreement } from './agreement'
import { difference } from './differences'

/** Differences that are shown at most, the widest of them. */
export const MOST_DIFFERENCES = 200

/** How the reviewers of a session agree, and where they do not. */
export const comparison = z.strictObject({
  /** In the order of names; what follows speaks of them by place. */
  reviewers: z.array(reviewPerson),
  categories: z.array(categoryAgreement),
  overall: overallAgreement,
  pairs: z.array(pairAgreement),
  /** The first {@link MOST_DIFFERENCES}. */
  differences: z.array(difference),
  differenceCount: z.number().int().nonnegative(),
})
export type Comparison = z.infer<typeof comparison>
