import { z } from 'zod'

/** Terms kept of one gap, at most. */
export const MOST_GAP_TERMS = 24
/** Gaps kept, at most; beyond these the oldest are forgotten. */
export const MOST_GAPS = 5_000

export const gapTerm = z.strictObject({
  term: z.string().max(64),
  /** What it counts, 0–5, as in a query. */
  weight: z.number().min(0).max(5),
  /** How to show it to people: the word as it was written where that cannot be a name, else the term. */
  word: z.string().max(64),
})
export type GapTerm = z.infer<typeof gapTerm>

/** Why a ticket is a gap: it was `answered` without an article, or a person said of all that were offered that `none-fits`. */
export const gapReason = z.enum(['answered', 'none-fits'])
export type GapReason = z.infer<typeof gapReason>

/** A ticket that no article answered. Terms that enough tickets hold, and where it is: none of its text. */
export const gap = z.strictObject({
  /** Unique over all sites: `pastTicketId`. */
  id: z.string().max(400),
  /** Origin of the desk, e.g. `https://acme.zendesk.com`. */
  site: z.string().max(300),
  key: z.string().max(100),
  url: z.string().startsWith('https://').max(1_000),
  /** Primary language of its words, e.g. `de`; empty where it could not be told. */
  language: z.string().max(16),
  /** ISO 8601 UTC of the ticket's last message when it was recorded. */
  at: z.iso.datetime(),
  /** Minutes from its first message to its last; null where that could not be read. */
  minutes: z.number().int().nonnegative().nullable(),
  why: gapReason,
  /** The heaviest first; empty where all its words are too rare to be kept. */
  terms: z.array(gapTerm).max(MOST_GAP_TERMS),
})
export type Gap = z.infer<typeof gap>
