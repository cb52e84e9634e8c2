import type { ReviewConflict } from '@/lib/messaging/reviews/review-file-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { scoreReview } from '@/lib/review/card/score'
import type { HashedRevision } from '@/lib/review/record/head'
import type { RatingValue } from '@/lib/review/record/review'

/** A conflict as it is shown. @param sides the one that counts first @param card what it is rated by */
export function conflictView(
  sides: readonly HashedRevision[],
  card: Scorecard | undefined,
): ReviewConflict | null {
  const [first] = sides
  if (!first) return null
  const { review, counter, content } = first.revision
  const { host, site, key, url } = content.ticket
  const rated = sides.map(
    ({ revision }) => new Map(revision.content.ratings.map(({ category, value }) => [category, value])),
  )
  const categories = [...new Set(rated.flatMap((ratings) => [...ratings.keys()]))]
  const differing = categories.filter(
    (one) => new Set(rated.map((ratings) => valueOf(ratings, one))).size > 1,
  )
  return {
    review,
    counter,
    ticket: { host, site, key, url },
    agent: content.agent,
    card: content.card,
    sides: sides.map(({ revision }, at) => ({
      by: revision.by,
      at: revision.at,
      why: revision.why,
      counts: at === 0,
      score: card ? scoreReview(card, revision.content.ratings).final : null,
      comment: revision.content.comment,
      ratings: differing.map((category) => ({ category, value: valueOf(rated[at], category) })),
    })),
  }
}

function valueOf(
  ratings: ReadonlyMap<string, RatingValue | null> | undefined,
  category: string,
): RatingValue | null {
  return ratings?.get(category) ?? null
}
