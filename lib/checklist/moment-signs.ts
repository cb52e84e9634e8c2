import { z } from 'zod'
import { condition } from '@/lib/rubric/condition'
import { ticketLink } from '@/lib/ticket/snapshot'

/**
 * By what a moment is recognised. A moment that shows where nothing is about to happen is a nuisance, so each sign is to be
 * rarely wrong rather than complete. All signs are optional; a moment without any is only looked up.
 */
export const momentSigns = z.strictObject({
  /** What the public reply says that is being written; judged on the draft alone. */
  reply: condition.optional(),
  /** What the internal note says that is being written, or was written a moment ago; judged on it alone. */
  note: condition.optional(),
  /** What the ticket has become a moment ago, or is about to by what is chosen in the host's page. */
  turns: z.enum(['solved', 'escalated']).optional(),
  /** What holds of a ticket as a whole, as long as it is not solved. */
  ticket: z
    .strictObject({
      /** Only for tickets about one of these topics. */
      topics: z.array(z.string()).min(1).max(20),
      /** One of these links is enough, */
      linked: z.array(ticketLink.shape.kind).min(1).optional(),
      /** or this. */
      is: condition,
    })
    .optional(),
})
export type MomentSigns = z.infer<typeof momentSigns>
