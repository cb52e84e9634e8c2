import type { SessionBrief, SessionView } from '@/lib/messaging/reviews/calibration-calls'
import { compareReviews } from '@/lib/review/calibration/compare-reviews'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { sessionReviews } from '@/lib/review/calibration/session-review'
import { standingOf } from '@/lib/review/calibration/standing'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { sessionHeads } from '@/lib/storage/reviews/sessions'

/** @param me id of who asks */
export async function sessionBriefOf(
  database: ReviewIdb,
  session: CalibrationSession,
  me: string,
): Promise<SessionBrief> {
  const reviews = sessionReviews(session, await sessionHeads(database, session))
  const { id, title, at, by, card, tickets, reviewers } = session
  return {
    id,
    title,
    at,
    by,
    reviewers,
    card: card.title,
    tickets: tickets.length,
    standing: standingOf(session, reviews),
    mine: reviews.filter(({ reviewer }) => reviewer.id === me).length,
  }
}

/** What may be seen of a session: while it is blind nothing of what anybody said. @param me id of who asks */
export async function sessionViewOf(
  database: ReviewIdb,
  session: CalibrationSession,
  me: string,
): Promise<SessionView> {
  const reviews = sessionReviews(session, await sessionHeads(database, session))
  const standing = standingOf(session, reviews)
  const isShown = standing.shown !== null
  return {
    session: isShown ? session : { ...session, decisions: [] },
    standing,
    mine: reviews.flatMap(({ reviewer, ticket }) => (reviewer.id === me ? ticket : [])),
    comparison: isShown ? compareReviews(session, reviews) : null,
  }
}
