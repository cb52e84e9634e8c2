import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { stage } from '@/lib/rubric/stage'
import { ticketPriority } from '@/lib/ticket/snapshot'
import { cardRef, MOST_CATEGORIES, slug } from '../card/card'
import { targetReason } from '../sample/reason'

/** ISO 8601 UTC. Times are shown and never decide what counts: clocks are set back. */
export const moment = z.iso.datetime({ offset: false })
/** Ids that are made by chance, so that files of several people can be put together. */
export const uid = z.uuid()

/** Longest text a reviewer, an agent or a lead writes in one place, in characters. */
export const LONGEST_TEXT = 4_000
const text = z.string().max(LONGEST_TEXT)

/** Somebody by the host's id, or for reviewers by the one made in their browser. */
export const reviewPerson = z.strictObject({ id: z.string().min(1).max(200), name: z.string().max(200) })
export type ReviewPerson = z.infer<typeof reviewPerson>

/** A ticket as a review names it. */
export const ticketName = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string().max(300),
  key: z.string().min(1).max(100),
})
export type TicketName = z.infer<typeof ticketName>

/** One ticket in one string, as keys and maps want it. */
export function ticketId({ host, site, key }: TicketName): string {
  return `${host} ${site} ${key}`
}

/** What was known of the ticket when it was reviewed; null is "could not be read, or not set". No text of it. */
export const ticketFacts = ticketName.extend({
  url: z.string().max(2_000),
  channel: z.string().max(100).nullable(),
  type: z.string().max(100).nullable(),
  tags: z.array(z.string().max(100)).max(100),
  stage,
  priority: ticketPriority.nullable(),
  /** The role profile the desk worked with. */
  profile: profileId,
  /** Machine scores: hygiene 0–100, escalation 1–5. */
  hygiene: z.number().nullable(),
  escalation: z.number().nullable(),
})
export type TicketFacts = z.infer<typeof ticketFacts>

/** Words of the conversation that a rating rests on. */
export const pinnedQuote = z.strictObject({
  messageId: z.string().max(200),
  quote: z.string().min(1).max(2_000),
  /** Whether private data in it was replaced by masks. */
  masked: z.boolean(),
})
export type PinnedQuote = z.infer<typeof pinnedQuote>

/** From 1 to the points of the category; `na` leaves the sums. */
export const ratingValue = z.union([z.number().int().min(1).max(5), z.literal('na')])
export type RatingValue = z.infer<typeof ratingValue>

/** What a reviewer says of one category. */
export const rating = z.strictObject({
  category: slug,
  /** Null: not rated. */
  value: ratingValue.nullable(),
  /** Ids of root causes. */
  causes: z.array(slug).max(12),
  comment: text,
  quotes: z.array(pinnedQuote).max(20),
})
export type Rating = z.infer<typeof rating>

/** Why this ticket was reviewed. Random and targeted picks never meet in one mean. */
export const pick = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('random'), list: uid, stratum: z.string().max(300).nullable() }),
  z.strictObject({ how: z.literal('targeted'), list: uid, reasons: z.array(targetReason).min(1) }),
  /** Opened by hand. */
  z.strictObject({ how: z.literal('chosen') }),
])
export type Pick = z.infer<typeof pick>

/** Everything a reviewer says of one ticket. */
export const reviewContent = z.strictObject({
  ticket: ticketFacts,
  /** Whose work it is. */
  agent: reviewPerson.nullable(),
  reviewer: reviewPerson,
  card: cardRef,
  ratings: z.array(rating).max(MOST_CATEGORIES),
  comment: text,
  /** Time spent, pauses of 30 s and more left out. */
  seconds: z.number().int().nonnegative(),
  pick,
  /** Whether machine verdicts stayed hidden until the end. */
  blind: z.boolean(),
  /** Whether machine verdicts were taken as a first rating. */
  prefilled: z.boolean(),
  /** The calibration session it is for; such reviews are not counted in IQS. */
  session: uid.nullable(),
  startedAt: moment,
})
export type ReviewContent = z.infer<typeof reviewContent>

/** Why a revision was made. */
export const revisionReason = z.enum([
  /** The first one, or changed by the reviewer. */
  'saved',
  /** A dispute was accepted. */
  'dispute',
  /** Private data in quotes was masked, or a quote was erased. */
  'privacy',
])

/**
 * One state of a review. Revisions are only ever added: the one that counts has the highest `counter`, whatever the clocks
 * of those who made them said.
 */
export const revision = z.strictObject({
  review: uid,
  counter: z.number().int().min(1).max(1_000_000),
  at: moment,
  by: reviewPerson,
  why: revisionReason,
  content: reviewContent,
})
export type Revision = z.infer<typeof revision>

/** Something said about a review. Written once and never changed. */
export const remark = z.strictObject({
  id: uid,
  review: uid,
  /** The revision it is about. */
  counter: z.number().int().min(1).max(1_000_000),
  at: moment,
  by: reviewPerson,
  as: z.enum(['agent', 'reviewer', 'lead']),
  /**
   * `dispute`: the agent disagrees and says why. `accepted`, `kept`: the reviewer's answer. `coaching`: a note for the next
   * talk. `comment`: anything else.
   */
  kind: z.enum(['dispute', 'accepted', 'kept', 'coaching', 'comment']),
  text: z.string().min(1).max(LONGEST_TEXT),
  category: slug.nullable(),
  /** The rating a dispute proposes. */
  proposed: ratingValue.nullable(),
  /** The dispute that an answer answers. */
  answers: uid.nullable(),
  /** Day of a coaching note's follow-up, e.g. `2026-12-01`. */
  due: z.iso.date().nullable(),
})
export type Remark = z.infer<typeof remark>

/** A review that was erased on somebody's request: files that still have it do not bring it back. */
export const erasure = z.strictObject({ review: uid, at: moment })
export type Erasure = z.infer<typeof erasure>
