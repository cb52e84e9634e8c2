import { z } from 'zod'
import { span } from './snapshot'

/**
 * Where something was seen: in a message, or in a field of the ticket. `quote` is exactly
 * `message.text.slice(start, end)`, so it can be found again in the page.
 */
export const evidence = z.union([
  span.extend({ messageId: z.string(), quote: z.string() }),
  /** `field` is a key of the snapshot, e.g. `assignee`; `quote` is the value as shown to people. */
  z.strictObject({ field: z.string(), quote: z.string() }),
])
export type Evidence = z.infer<typeof evidence>
export type MessageEvidence = Extract<Evidence, { messageId: string }>
