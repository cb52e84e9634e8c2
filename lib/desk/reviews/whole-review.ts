import type { WholeReview } from '@/lib/messaging/reviews/review-log-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { cardOf } from '@/lib/storage/reviews/cards'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { headOf } from '@/lib/storage/reviews/heads'
import { remarksOf, revisionsOf } from '@/lib/storage/reviews/records'
import { isHidden } from './hidden-reviews'

/**
 * A review with all that ever happened to it; null where it is not there any more, or is a colleague's in a calibration that
 * is not shown yet.
 *
 * @param me id of who asks; empty where nobody has a name yet
 */
export async function wholeReviewOf(
  database: ReviewIdb,
  id: string,
  me: string,
): Promise<WholeReview | null> {
  const [head, hashed, remarks, audit] = await Promise.all([
    headOf(database, id),
    revisionsOf(database, id),
    remarksOf(database, id),
    database.getAllFromIndex('audit', 'byId', id),
  ])
  if (!head) return null
  if (await isHidden(database, head.revision.content, me)) return null
  const revisions = hashed.map(({ revision }) => revision)
  const refs = new Map(revisions.map(({ content: { card } }) => [`${card.id} ${card.version}`, card]))
  const cards: Scorecard[] = []
  for (const ref of refs.values()) {
    const card = await cardOf(database, ref)
    if (card) cards.push(card)
  }
  const { raw, final, passed, criticalFailed } = head.score
  return {
    revisions,
    current: head.revision.counter,
    remarks,
    cards,
    audit,
    raw,
    final,
    passed,
    criticalFailed: [...criticalFailed],
  }
}
