import { z } from 'zod'
import { stratifier, targetReason } from './reason'
import { MOST_LISTED } from './review-list'

const size = z.number().int().min(1).max(MOST_LISTED)

/** How the tickets of a new list are picked: by chance or for reasons, never both. */
export const listChoice = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('random'),
    seed: z.string().min(1).max(100),
    size,
    strata: z.array(stratifier).max(3),
  }),
  z.strictObject({ how: z.literal('targeted'), reasons: z.array(targetReason).min(1), size }),
])
export type ListChoice = z.infer<typeof listChoice>
