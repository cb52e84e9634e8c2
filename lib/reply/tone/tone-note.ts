import { z } from 'zod'
import { span } from '@/lib/ticket/snapshot'

/** Ways of writing that put customers off. */
export const TONE_KINDS = ['blame', 'jargon', 'speculation', 'promise'] as const
export type ToneKind = (typeof TONE_KINDS)[number]

/** Words of a draft that may put its reader off, and other words for them. */
export const toneNote = span.extend({
  kind: z.enum(TONE_KINDS),
  quote: z.string(),
  /** The same sentence, said another way; `____` is left to the agent. */
  rewording: z.string(),
})
export type ToneNote = z.infer<typeof toneNote>
