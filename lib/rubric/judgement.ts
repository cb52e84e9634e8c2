import { z } from 'zod'
import { evidence } from '@/lib/ticket/evidence'

/**
 * The outcome of one criterion. `na` leaves the sums (the ticket's stage or kind makes it meaningless);
 * `unreadable` leaves them too and is shown as "could not read".
 */
export const verdict = z.enum(['pass', 'partial', 'fail', 'na', 'unreadable'])
export type Verdict = z.infer<typeof verdict>

/** One criterion's outcome, open down to what it rests on. */
export const judgement = z.strictObject({
  id: z.string(),
  title: z.string(),
  group: z.string(),
  /** Why it matters, one sentence. */
  why: z.string(),
  /** How to mend it in one step; shown when not passed. */
  fix: z.string(),
  weight: z.number().nonnegative(),
  critical: z.boolean(),
  verdict,
  /** 0–1; null for `na` and `unreadable`. */
  credit: z.number().min(0).max(1).nullable(),
  /** What the verdict rests on. A fail for something missing has none. */
  evidence: z.array(evidence),
  /** For `fail`/`partial`: what is missing, in words; for `na`/`unreadable`: why. Null on a pass. */
  missing: z.string().nullable(),
  /** Points of the whole score that this criterion would add if it passed. */
  gain: z.number().nonnegative(),
})
export type Judgement = z.infer<typeof judgement>

/** A whole rubric's outcome. */
export const scoreCard = z.strictObject({
  rubric: z.string(),
  rubricVersion: z.string(),
  /** Hygiene: 0–100. Escalation: 1–5, one decimal. Null when no criterion could be judged ("not scored"). */
  score: z.number().nullable(),
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  /** Share of the weight of applicable criteria that could be judged, 0–1. */
  judged: z.number().min(0).max(1),
  /** Ids of critical criteria that failed. */
  criticalFailed: z.array(z.string()),
  /** Escalation only: whether engineering could act without asking back. */
  ready: z.enum(['yes', 'no', 'not-scored']).nullable(),
  /** Messages that were read to make it, for "not found in the N messages read". */
  messagesRead: z.number().int().nonnegative(),
  judgements: z.array(judgement),
})
export type ScoreCard = z.infer<typeof scoreCard>
