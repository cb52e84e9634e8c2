import { z } from 'zod'
import { scorecard, slug } from '../card/card'
import { LONGEST_TEXT, moment, reviewPerson, ticketName, uid } from '../record/review'

/** What reviewers agreed on after they compared their ratings. */
export const decision = z.strictObject({
  id: uid,
  at: moment,
  by: reviewPerson,
  /** Position in the session's tickets; null: about all. */
  ticket: z.number().int().nonnegative().nullable(),
  category: slug.nullable(),
  text: z.string().min(1).max(LONGEST_TEXT),
})
export type Decision = z.infer<typeof decision>

/** Tickets of one session at most. */
export const MOST_CALIBRATED = 100
/** Decisions of one session at most. */
export const MOST_DECISIONS = 1_000

/** The same tickets for several reviewers, blind until all are in. */
export const calibrationSession = z.strictObject({
  format: z.literal(1),
  id: uid,
  title: z.string().min(1).max(200),
  at: moment,
  by: reviewPerson,
  /** Whole, so that every reviewer rates by the same. */
  card: scorecard,
  tickets: z
    .array(ticketName.extend({ url: z.string().max(2_000) }))
    .min(1)
    .max(MOST_CALIBRATED),
  /** Reviewers who must be in before ratings are shown. */
  reviewers: z.number().int().min(2).max(50),
  /** Set when somebody had ratings shown before all were in. */
  opened: z.strictObject({ at: moment, by: reviewPerson, reason: z.string().min(1).max(500) }).nullable(),
  decisions: z.array(decision).max(MOST_DECISIONS),
})
export type CalibrationSession = z.infer<typeof calibrationSession>
