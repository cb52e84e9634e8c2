import type { SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import type { Scorecard } from '@/lib/review/card/card'
import type { ReviewHead } from '@/lib/review/record/head'

/** A review as the panel is told of it. @param shown whether what it says may be seen */
export function toSaved(
  { id, revision, score }: ReviewHead,
  card: Scorecard | undefined,
  { me, shown }: { readonly me: string; readonly shown: boolean },
): SavedReview {
  const { counter, at, content } = revision
  const { reviewer, agent, session } = content
  const said = { content, score: { ...score, criticalFailed: [...score.criticalFailed] }, card: card ?? null }
  return {
    review: id,
    counter,
    at,
    reviewer,
    agent,
    session,
    said: shown ? said : null,
    mine: reviewer.id === me,
  }
}
