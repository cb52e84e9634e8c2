import { z } from 'zod'
import { reviewPerson, ticketId } from '../record/review'
import type { CalibrationSession } from './session'
import { reviewersOf, type SessionReview } from './session-review'

const count = z.number().int().nonnegative()

/** How far a session is. It says who has reviewed how much, and nothing of what they said. */
export const sessionStanding = z.strictObject({
  /** Reviewers who have reviewed every ticket, in the order of names. */
  in: z.array(reviewPerson),
  /** Reviewers who have reviewed some. */
  begun: z.array(z.strictObject({ reviewer: reviewPerson, tickets: count })),
  /** Reviewers the session waits for: those who begun, and others nothing was heard of. */
  awaited: count,
  /** Why ratings may be shown; null: they may not. */
  shown: z.enum(['all-in', 'opened']).nullable(),
})
export type SessionStanding = z.infer<typeof sessionStanding>

/**
 * Who is in: those who have a confirmed review, made with the session's card, of every ticket. Ratings may be shown when as
 * many are in as the session asks for, or when somebody opened it before, for a reason that is kept.
 */
export function standingOf(session: CalibrationSession, reviews: readonly SessionReview[]): SessionStanding {
  const tickets = new Map<string, number>()
  for (const { reviewer } of reviews) tickets.set(reviewer.id, (tickets.get(reviewer.id) ?? 0) + 1)
  const done = reviewersOf(reviews).map((reviewer) => ({ reviewer, tickets: tickets.get(reviewer.id) ?? 0 }))
  const wanted = new Set(session.tickets.map(ticketId)).size
  const isIn = (one: { readonly tickets: number }) => one.tickets === wanted
  const all = done.filter(isIn).map(({ reviewer }) => reviewer)
  const awaited = Math.max(0, session.reviewers - all.length)
  return {
    in: all,
    begun: done.filter((one) => !isIn(one)),
    awaited,
    shown: awaited === 0 ? 'all-in' : session.opened ? 'opened' : null,
  }
}
