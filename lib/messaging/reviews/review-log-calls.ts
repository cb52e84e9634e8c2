import { z } from 'zod'
import { scorecard, slug } from '@/lib/review/card/card'
import { auditEntry } from '@/lib/review/record/audit'
import { LONGEST_TEXT, ratingValue, remark, revision, reviewPerson, uid } from '@/lib/review/record/review'
import { call } from '../call'

const count = z.number().int().nonnegative()

/** A review as a list shows it. */
export const loggedReview = z.strictObject({
  id: uid,
  key: z.string(),
  at: z.string(),
  agent: reviewPerson.nullable(),
  reviewer: reviewPerson,
  final: z.number().nullable(),
  passed: z.boolean().nullable(),
  isCalibration: z.boolean(),
  remarks: count,
  openDisputes: count,
  /** Whether the day of a coaching note has come. */
  isDue: z.boolean(),
})
export type LoggedReview = z.infer<typeof loggedReview>

/** A review with all that ever happened to it. */
export const wholeReview = z.strictObject({
  /** The oldest first. */
  revisions: z.array(revision),
  /** Counter of the one that counts. */
  current: count,
  remarks: z.array(remark),
  /** Every card and version it was made with. */
  cards: z.array(scorecard),
  audit: z.array(auditEntry),
  raw: z.number().nullable(),
  final: z.number().nullable(),
  passed: z.boolean().nullable(),
  /** Ids of critical categories that failed. */
  criticalFailed: z.array(slug),
})
export type WholeReview = z.infer<typeof wholeReview>

const failure = [
  'storage-full',
  /** The person has to say in the settings who they are. */
  'no-name',
  /** Agents do not answer disputes. */
  'not-reviewer',
  /** The review was erased, or may not be seen yet. */
  'gone',
  /** The review has a later version than the one that was looked at. */
  'changed',
  /** Somebody else answered the dispute. */
  'answered',
  /** The review's card does not have such a category or rating. */
  'no-such-rating',
] as const
/** Nothing was kept where it is not ok. */
const said = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(failure) }),
])

/**
 * Of the remark, made up by the page that asks: whoever did not hear the answer asks again with the same one, and it is kept
 * once.
 */
const id = uid
const words = z.string().trim().min(1).max(LONGEST_TEXT)

/** What our own pages may ask about single reviews. */
export const reviewLogCalls = {
  /** Those whose ticket, agent or reviewer has the words in it, the newest first, `size` from `from` on. */
  'reviews/list': call(
    ['page'],
    z.strictObject({
      query: z.string().max(200),
      show: z.enum(['all', 'disputed', 'due', 'mine']),
      from: count,
      size: z.number().int().min(1).max(100),
    }),
    z.strictObject({ reviews: z.array(loggedReview), total: count }),
  ),
  /** Null where it is not there any more. */
  'reviews/one': call(
    ['page'],
    z.strictObject({ id: uid }),
    z.strictObject({ review: wholeReview.nullable() }),
  ),
  /** The agent disagrees with one rating, or with the review. */
  'reviews/dispute': call(
    ['page'],
    z.strictObject({
      id,
      review: uid,
      text: words,
      category: slug.nullable(),
      proposed: ratingValue.nullable(),
    }),
    said,
  ),
  /** The reviewer's answer; accepting takes over the rating that was proposed, as a new revision. */
  'reviews/answer': call(
    ['page'],
    z.strictObject({ id, review: uid, dispute: uid, accept: z.boolean(), text: words }),
    said,
  ),
  'reviews/note': call(
    ['page'],
    z.strictObject({
      id,
      review: uid,
      kind: z.enum(['coaching', 'comment']),
      text: words,
      category: slug.nullable(),
      due: z.iso.date().nullable(),
    }),
    said,
  ),
} as const
