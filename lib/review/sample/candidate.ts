import { z } from 'zod'
import { reviewPerson, ticketName } from '../record/review'

/** What is known of a yes-or-no matter; `unknown` could not be read, and is neither. */
export const told = z.enum(['yes', 'no', 'unknown'])
export type Told = z.infer<typeof told>

/** A ticket that could be picked for a list: facts to choose by, no text of it. `none` was read and is not set. */
export const candidate = ticketName.extend({
  url: z.string().max(2_000),
  /** Whose ticket it is. */
  agent: z.union([reviewPerson, z.enum(['none', 'unknown'])]),
  channel: z.union([z.strictObject({ name: z.string().max(100) }), z.enum(['none', 'unknown'])]),
  priority: z.enum(['urgent', 'high', 'normal', 'low', 'none', 'unknown']),
  /** The machine's score, 0–100; null where it was not scored. */
  hygiene: z.number().min(0).max(100).nullable(),
  reopened: told,
  escalated: told,
  breached: told,
  /** How many there are at least; null where nobody said. */
  messages: z.number().int().nonnegative().nullable(),
  rating: z.enum(['negative', 'neutral', 'positive', 'none', 'unknown']),
})
export type Candidate = z.infer<typeof candidate>
