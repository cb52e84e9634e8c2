import { z } from 'zod'
import { pinnedQuote, ticketName, uid } from '@/lib/review/record/review'
import { call } from '../call'

const count = z.number().int().nonnegative()
const done = z.strictObject({ ok: z.literal(true), reviews: count })
const full = z.strictObject({ ok: z.literal(false), reason: z.literal('storage-full') })
const person = z.string().min(1).max(200)

/** What there is of somebody; see {@link PersonTraces}. */
export const personFound = z.strictObject({
  asAgent: count,
  asReviewer: count,
  remarks: count,
  drafts: count,
  listed: count,
})
export type PersonFound = z.infer<typeof personFound>

export const foundQuote = pinnedQuote.extend({ review: uid, ticket: ticketName })
export type FoundQuoteView = z.infer<typeof foundQuote>

/** Quotes that are shown of one search at most. */
export const MOST_FOUND = 100

/** What our own page asks when somebody wants their data gone. */
export const reviewEraseCalls = {
  'review-erase/look': call(['page'], z.strictObject({ person }), personFound),
  /**
   * `about`: erases the reviews of this agent's work. `by`: erases the reviews this person made. `name`: keeps reviews, and puts
   * "erased person" in place of their name everywhere.
   */
  'review-erase/person': call(
    ['page'],
    z.strictObject({ person, how: z.enum(['about', 'by', 'name']) }),
    z.union([done, full]),
  ),
  'review-erase/quotes': call(
    ['page'],
    z.strictObject({ words: z.string().trim().min(2).max(200) }),
    z.strictObject({ first: z.array(foundQuote).max(MOST_FOUND), count }),
  ),
  /** Erases a quote, or masks the private data in it, in all revisions. `nothing-found`: there was nothing to mask. */
  'review-erase/quote': call(
    ['page'],
    z.strictObject({
      review: uid,
      messageId: z.string().max(200),
      quote: z.string().min(1).max(2_000),
      how: z.enum(['erase', 'mask']),
      /** Words that are masked, too. */
      words: z.string().max(200),
    }),
    z.union([done, full, z.strictObject({ ok: z.literal(false), reason: z.literal('nothing-found') })]),
  ),
} as const
