import { z } from 'zod'
import { evidence } from '@/lib/ticket/evidence'
import { unreadableReason } from '@/lib/ticket/field'
import { missingQuestion, readyAction } from './fix-action'
import { stage } from './stage'

/**
 * The outcome of one criterion. `na` leaves the sums (the ticket's stage or kind makes it meaningless);
 * `unreadable` leaves them too and is shown as "could not read".
 */
export const verdict = z.enum(['pass', 'partial', 'fail', 'na', 'unreadable'])
export type Verdict = z.infer<typeof verdict>

/** Why a criterion did not pass, as facts; the words for it are the interface's. */
export const because = z.discriminatedUnion('kind', [
  /** Names, from the pack, of what was looked for: not in the messages, not set, or there although it should not be. */
  z.strictObject({
    kind: z.literal('missing'),
    notFound: z.array(z.string()),
    notSet: z.array(z.string()),
    found: z.array(z.string()),
  }),
  /** The pack has its own sentence for it. */
  z.strictObject({ kind: z.literal('written'), text: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), reason: unreadableReason }),
  /** Not applicable: for another role, in another stage of the ticket, or to another kind of ticket. */
  z.strictObject({ kind: z.literal('role') }),
  z.strictObject({ kind: z.literal('stage'), stage }),
  z.strictObject({ kind: z.literal('condition') }),
])
export type Because = z.infer<typeof because>

/** One criterion's outcome, open down to what it rests on. */
export const judgement = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Title of the group it stands in. */
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
  /** Null on a pass. */
  because: because.nullable(),
  /** Questions for exactly what is missing, the first the most needed; empty unless failed or partial. */
  asks: z.array(missingQuestion),
  /** What can be done with one click, the main step first; empty unless failed or partial. */
  actions: z.array(readyAction),
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
  /** Messages the host has beyond those. */
  messagesNotRead: z.number().int().nonnegative(),
  judgements: z.array(judgement),
})
export type ScoreCard = z.infer<typeof scoreCard>
