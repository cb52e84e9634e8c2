import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { ticketPriority } from '@/lib/ticket/snapshot'
import { cardRef, slug, type Scorecard } from '../card/card'
import type { CardScore } from '../card/score'
import { moment, reviewPerson, uid, type Revision } from '../record/review'

/** A review as the overview counts it: figures and no words, so that ten thousand are quickly at hand. */
export const reviewRow = z.strictObject({
  id: uid,
  /** What people call the ticket. */
  key: z.string(),
  /** When it was begun. */
  at: moment,
  agent: reviewPerson.nullable(),
  reviewer: reviewPerson,
  card: cardRef,
  channel: z.string().nullable(),
  profile: profileId,
  priority: ticketPriority.nullable(),
  pick: z.enum(['random', 'targeted', 'chosen']),
  /** Whether it was made for a calibration session. */
  isCalibration: z.boolean(),
  final: z.number().nullable(),
  passed: z.boolean().nullable(),
  hygiene: z.number().nullable(),
  escalation: z.number().nullable(),
  seconds: z.number().int().nonnegative(),
  /** In the order of the card's categories; 0: N/A or not rated. */
  ratings: z.array(z.number().int().min(0).max(5)),
  /** Causes of low ratings: position of the category, and the cause. */
  causes: z.array(z.tuple([z.number().int().nonnegative(), slug])),
})
export type ReviewRow = z.infer<typeof reviewRow>
/** What the overview needs of a row: not which review it is. */
export type CountedRow = Omit<ReviewRow, 'id' | 'key'>

/** @param card the one it was made with */
export function rowOf({ review, content }: Revision, card: Scorecard, score: CardScore): ReviewRow {
  const { ticket, ratings } = content
  const rated = card.categories.map(({ id }) => ratings.find(({ category }) => category === id))
  return {
    id: review,
    key: ticket.key,
    at: content.startedAt,
    agent: content.agent,
    reviewer: content.reviewer,
    card: content.card,
    channel: ticket.channel,
    profile: ticket.profile,
    priority: ticket.priority,
    pick: content.pick.how,
    isCalibration: content.session !== null,
    final: score.final,
    passed: score.passed,
    hygiene: ticket.hygiene,
    escalation: ticket.escalation,
    seconds: content.seconds,
    ratings: rated.map((rating) => (typeof rating?.value === 'number' ? rating.value : 0)),
    causes: rated.flatMap((rating, at) =>
      (rating?.causes ?? []).map((cause): [number, string] => [at, cause]),
    ),
  }
}
