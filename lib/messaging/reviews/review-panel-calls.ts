import { z } from 'zod'
import { scorecard } from '@/lib/review/card/card'
import { reviewDraft } from '@/lib/review/record/draft'
import { reviewContent, reviewPerson, ticketName, uid } from '@/lib/review/record/review'
import { listedTicket } from '@/lib/review/sample/review-list'
import { judgement } from '@/lib/rubric/judgement'
import { call } from '../call'

const count = z.number().int().nonnegative()

/** Where a ticket stands in a list; see `ListPlace`. */
export const listPlace = z.strictObject({
  list: uid,
  title: z.string(),
  position: count,
  of: count,
  done: count,
  waiting: count,
  state: listedTicket.shape.state,
})

/** What a review comes to; see `CardScore`. */
export const cardScore = z.strictObject({
  raw: z.number().nullable(),
  final: z.number().nullable(),
  criticalFailed: z.array(z.string()),
  passed: z.boolean().nullable(),
})

/** A review of this ticket that was saved. */
export const savedReview = z.strictObject({
  review: uid,
  counter: z.number().int(),
  at: z.string(),
  reviewer: reviewPerson,
  agent: reviewPerson.nullable(),
  session: uid.nullable(),
  /** What it says and what it comes to; null while that would sway somebody who is to rate blind. */
  said: z.strictObject({ content: reviewContent, score: cardScore, card: scorecard.nullable() }).nullable(),
  /** Whether the person at this browser made it. */
  mine: z.boolean(),
})
export type SavedReview = z.infer<typeof savedReview>

/** What is written and where it began; the background fills in the rest of a draft. */
const writing = reviewDraft.pick({ review: true, base: true, window: true, content: true })
export type Writing = z.infer<typeof writing>

/** Everything that the Review tab shows. */
export const reviewDesk = z.discriminatedUnion('kind', [
  /** Reviewing is off. */
  z.strictObject({ kind: z.literal('off') }),
  /** No ticket is on screen, or it could not be read and nothing was begun on it. */
  z.strictObject({ kind: z.literal('no-ticket') }),
  z.strictObject({
    kind: z.literal('ready'),
    ticket: ticketName,
    me: reviewPerson,
    /** The newest version of every card that is offered, those of the role first. */
    cards: z.array(scorecard),
    /** The one of the draft, or that a new review begins with; null where it is not here, or none is. */
    card: scorecard.nullable(),
    draft: reviewDraft.nullable(),
    /** A review in which nothing is said yet; null without a card, or where the ticket could not be read. */
    fresh: writing.omit({ window: true }).nullable(),
    /** Who worked on the ticket, the one who said most first. */
    agents: z.array(z.strictObject({ person: reviewPerson, messages: count, isAssignee: z.boolean() })),
    /** The newest first. */
    saved: z.array(savedReview),
    place: listPlace.nullable(),
    /** Calibration sessions that this ticket is in, the newest first, and the one that is shown. */
    sessions: z.array(z.strictObject({ id: uid, title: z.string() })),
    session: uid.nullable(),
    blind: z.boolean(),
    /** What the machine judged, without what is being written as a reply; null where it stays hidden. */
    judged: z.strictObject({ hygiene: z.array(judgement), escalation: z.array(judgement) }).nullable(),
  }),
])
export type ReviewDesk = z.infer<typeof reviewDesk>
export type OpenReview = Extract<ReviewDesk, { kind: 'ready' }>

const refused = z.strictObject({
  ok: z.literal(false),
  /** `other-ticket`: not the one on screen, and nothing was begun on it in this window. */
  reason: z.enum(['other-ticket', 'storage-full']),
})

/** What became of a draft. `elsewhere`: another window wrote it meanwhile; what it wrote comes back. */
export const draftKept = z.union([
  z.strictObject({ ok: z.literal(true), turn: count }),
  z.strictObject({ ok: z.literal(false), reason: z.literal('elsewhere'), draft: reviewDraft }),
  refused,
])
export type DraftKept = z.infer<typeof draftKept>

/** What became of a review. `newer`: a later revision is there already. Whatever fails, the draft stays. */
export const reviewSaved = z.union([
  z.strictObject({ ok: z.literal(true), saved: savedReview, place: listPlace.nullable() }),
  z.strictObject({ ok: z.literal(false), reason: z.literal('newer'), saved: savedReview }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['no-card', 'erased']) }),
  refused,
])
export type ReviewSaved = z.infer<typeof reviewSaved>

/** Words of the conversation that are selected in the page, or why there are none to pin. */
export const selectedWords = z.union([
  z.strictObject({ ok: z.literal(true), messageId: z.string(), quote: z.string() }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['nothing', 'not-said', 'too-long', 'page-gone', 'other-ticket']),
  }),
])
export type SelectedWords = z.infer<typeof selectedWords>

/** What the panel's Review tab asks. The tab is the sender's; what names another ticket than the one in it is refused. */
export const panelReviewCalls = {
  /** `session`: the calibration session to review for, `none` for a review of its own; absent: one that waits, if any. */
  'review/open': call(
    ['panel'],
    z.strictObject({ session: z.union([uid, z.literal('none')]).optional() }),
    reviewDesk,
  ),
  /** Answered when it is on the disk. `takeOver`: over what another window wrote. */
  'review/keep-draft': call(['panel'], writing.extend({ turn: count, takeOver: z.boolean() }), draftKept),
  'review/save': call(['panel'], writing, reviewSaved),
  'review/discard': call(
    ['panel'],
    z.strictObject({ ticket: ticketName, session: uid.nullable(), review: uid }),
    z.strictObject({ ok: z.boolean() }),
  ),
  'review/selection': call(['panel'], z.strictObject({ ticket: ticketName }), selectedWords),
  /** Milliseconds since the page beside the panel was used; null where it does not answer. */
  'review/used': call(['panel'], z.strictObject({}), z.number().nullable()),
  /** Opens the next ticket of a list in this tab. `done`: none waits any more. */
  'review/next': call(
    ['panel'],
    z.strictObject({ ticket: ticketName, list: uid }),
    z.union([
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), reason: z.enum(['done', 'no-list']) }),
    ]),
  ),
  /** Whether the ticket on screen was opened as the next one to review. Told once. */
  'review/arrived': call(['panel'], z.strictObject({}), z.boolean()),
} as const
