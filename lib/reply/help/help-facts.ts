import { z } from 'zod'
import { BROWSERS } from './browsers'

const words = z.array(z.string())

/** What a reply can be written with: words of the customer, and of public replies. Nothing from internal notes is in it. */
export const helpFacts = z.strictObject({
  /** The ticket's title; null when it could not be read. */
  subject: z.string().nullable(),
  /** What the customer says happens, in their words. */
  symptoms: words,
  /** What the customer has been told or has confirmed. */
  known: words,
  workarounds: words,
  causes: words,
  done: words,
  prevention: words,
  customerNext: words,
  /** The browser the customer names; null when none or several. */
  browser: z.enum(BROWSERS).nullable(),
})
export type HelpFacts = z.infer<typeof helpFacts>
