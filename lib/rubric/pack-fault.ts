import { z } from 'zod'

/** What is wrong with a pack's text and where; lines and columns count from 1. */
export const packFault = z.strictObject({
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  /** Like `criteria.3.pass.signal`; empty for the whole. */
  path: z.string(),
  /** One plain sentence without its full stop. */
  message: z.string(),
})
export type PackFault = z.infer<typeof packFault>
