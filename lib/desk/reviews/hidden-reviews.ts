import { sessionReviews } from '@/lib/review/calibration/session-review'
import { standingOf } from '@/lib/review/calibration/standing'
import type { ReviewRow } from '@/lib/review/overview/row'
import type { ReviewContent } from '@/lib/review/record/review'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { calibrationSessionOf, sessionHeads } from '@/lib/storage/reviews/sessions'

/**
 * Ids of the reviews that nobody but who made them may see yet: those made for a calibration session whose ratings are not
 * shown, or that is not here, where nobody can tell.
 *
 * @param all the figures of all reviews
 * @param me id of who asks; empty where nobody has a name yet
 */
export async function hiddenReviews(
  database: ReviewIdb,
  all: readonly ReviewRow[],
  me: string,
): Promise<ReadonlySet<string>> {
  const foreign = all.filter(({ isCalibration, reviewer }) => isCalibration && reviewer.id !== me)
  return hiddenAmong(
    database,
    foreign.map(({ id }) => id),
    me,
  )
}

/** Those of some reviews, by id, that nobody but who made them may see yet; see {@link hiddenReviews}. */
export async function hiddenAmong(
  database: ReviewIdb,
  ids: readonly string[],
  me: string,
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>()
  const shown = new Map<string, boolean>()
  const heads = database.transaction('heads').store
  for (const head of await Promise.all(ids.map((id) => heads.get(id)))) {
    if (!head) continue
    const { session, row } = head
    if (session === null || row.reviewer.id === me) continue
    let isShown = shown.get(session)
    if (isShown === undefined) {
      isShown = await isSessionShown(database, session)
      shown.set(session, isShown)
    }
    if (!isShown) hidden.add(head.id)
  }
  return hidden
}

/** Whether nobody but who made it may see this review yet. @param me id of who asks; empty where nobody has a name yet */
export async function isHidden(
  database: ReviewIdb,
  { reviewer, session }: Pick<ReviewContent, 'reviewer' | 'session'>,
  me: string,
): Promise<boolean> {
  return session !== null && reviewer.id !== me && !(await isSessionShown(database, session))
}

/** Whether what reviewers said in a session may be shown to everybody. */
export async function isSessionShown(database: ReviewIdb, id: string): Promise<boolean> {
  const session = await calibrationSessionOf(database, id)
  if (!session) return false
  const reviews = sessionReviews(session, await sessionHeads(database, session))
  return standingOf(session, reviews).shown !== null
}
