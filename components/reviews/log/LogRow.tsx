import { i18n } from '@/components/i18n'
import type { LoggedReview } from '@/lib/messaging/reviews/review-log-calls'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { recordMomentWords } from '../../ui/time-words'
import { outcomeWords } from './outcome-words'

export interface LogRowProps {
  readonly review: LoggedReview
  /** Whether the person comes back from it. */
  readonly focusFirst: boolean
  readonly onOpen: () => void
}

/** One review of the list. */
export function LogRow({ review, focusFirst, onOpen }: LogRowProps) {
  const { key, at, agent, reviewer, isCalibration, remarks, openDisputes, isDue } = review
  const outcome = outcomeWords(review)
  return (
    <li className="row" data-review={review.id}>
      <div className="row-words">
        <p className="row-name">
          {i18n.t('reviewLog.rowName', { key, agent: agent?.name ?? i18n.t('reviewLog.noAgent') })}
        </p>
        <p className="row-state">
          {[
            i18n.t('reviewLog.by', { name: reviewer.name, at: recordMomentWords(at) }),
            ...(remarks > 0 ? [i18n.t('reviewLog.remarks', remarks)] : []),
          ].join(' · ')}
        </p>
      </div>
      <div className="row-actions">
        {isCalibration && <Badge tone="neutral">{i18n.t('reviewLog.calibration')}</Badge>}
        {openDisputes > 0 && <Badge tone="warn">{i18n.t('reviewLog.disputed')}</Badge>}
        {isDue && <Badge tone="warn">{i18n.t('reviewLog.due')}</Badge>}
        <Badge tone={outcome.tone}>{outcome.words}</Badge>
        <Action label={i18n.t('reviewLog.openOne', { key })} focusFirst={focusFirst} onPress={onOpen}>
          {i18n.t('reviewLog.open')}
        </Action>
      </div>
    </li>
  )
}
