import { i18n } from '@/components/i18n'
import type { SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import { clockWords } from '../../ui/time-words'
import { useNow } from '../../ui/use-now'
import { resultWords } from './result-words'
import './EarlierReviews.css'

/** Other reviews of the same ticket. What would sway somebody who is still to rate is left out. */
export function EarlierReviews({ reviews }: { readonly reviews: readonly SavedReview[] }) {
  const now = useNow()
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="earlier-reviews">
      <h3 id="earlier-reviews" className="section-title">
        {i18n.t('reviewTab.earlier')}
      </h3>
      <ul className="earlier-reviews">
        {reviews.map(({ review, reviewer, at, agent, session, said }) => (
          <li key={review} className="earlier-review" data-earlier={review}>
            <span>
              {i18n.t('reviewTab.earlierLine', {
                reviewer: reviewer.name || reviewer.id.slice(0, 8),
                time: clockWords(at, now),
              })}
              {agent && ` · ${i18n.t('reviewTab.earlierOf', { agent: agent.name })}`}
              {session !== null && ` · ${i18n.t('reviewTab.inCalibration')}`}
            </span>
            <span className="earlier-result">
              {said ? resultWords(said.score) : i18n.t('reviewTab.earlierHidden')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
