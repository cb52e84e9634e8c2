import { isAfter, placeOf, type HashedRevision } from '../record/head'
import { ticketId, type ReviewPerson } from '../record/review'
import type { CalibrationSession } from './session'

/** The review by which one reviewer's ratings of one ticket of a session count. */
export interface SessionReview {
  readonly reviewer: ReviewPerson
  /** Position in the session's tickets. */
  readonly ticket: number
  readonly review: HashedRevision
}

/**
 * The reviews of a session: made for it, of one of its tickets, with the very version of its card. Where a reviewer has
 * several of a ticket (a restored browser, say) the one that was revised more often counts, as for the revisions of one
 * review. In the order of tickets, then of {@link byName}.
 *
 * @param heads what counts of any reviews
 */
export function sessionReviews(
  session: CalibrationSession,
  heads: Iterable<HashedRevision>,
): SessionReview[] {
  const places = new Map(session.tickets.map((ticket, at) => [ticketId(ticket), at]))
  const found = new Map<string, SessionReview>()
  for (const review of heads) {
    const { ticket: name, reviewer, card, session: of } = review.revision.content
    const ticket = places.get(ticketId(name))
    if (of !== session.id || ticket === undefined) continue
    if (card.id !== session.card.id || card.version !== session.card.version) continue
    const key = `${ticket} ${reviewer.id}`
    const before = found.get(key)
    if (!before || isAfter(placeOf(review), placeOf(before.review)))
      found.set(key, { reviewer, ticket, review })
  }
  return [...found.values()].sort(
    (one, other) => one.ticket - other.ticket || byName(one.reviewer, other.reviewer),
  )
}

/** The order of names, in which reviewers always stand: nothing ranks them. */
export function byName(one: ReviewPerson, other: ReviewPerson): number {
  return one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : Number(one.id > other.id))
}

/** The people of a session's reviews, each once, in the order of names. */
export function reviewersOf(reviews: readonly SessionReview[]): ReviewPerson[] {
  return [...new Map(reviews.map(({ reviewer }) => [reviewer.id, reviewer])).values()].sort(byName)
}
