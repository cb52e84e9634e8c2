import { z } from 'zod'
import { PRIVACY_KINDS } from '@/lib/privacy/finding'
import { evidence } from '@/lib/ticket/evidence'

/** A secret that stands in the conversation, where everybody who reads the ticket sees it. */
export const postedSecret = z.strictObject({
  kind: z.enum(PRIVACY_KINDS),
  messageId: z.string(),
  evidence,
})
export type PostedSecret = z.infer<typeof postedSecret>
