import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import type { Remark } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import { ratingWords } from '../../ui/rating-words'
import { dayWords, recordMomentWords } from '../../ui/time-words'
import type { Tone } from '../../ui/tone'

export interface RemarkItemProps {
  readonly remark: Remark
  readonly card: Scorecard
  /** What can be done about it. */
  readonly children: ReactNode
}

const TONES: Readonly<Record<Remark['kind'], Tone>> = {
  dispute: 'warn',
  accepted: 'good',
  kept: 'neutral',
  coaching: 'accent',
  comment: 'neutral',
}

/** One thing said about a review. */
export function RemarkItem({ remark, card, children }: RemarkItemProps) {
  const { kind, by, as, at, text, proposed, due } = remark
  const category = card.categories.find(({ id }) => id === remark.category)
  const about = category && textFor(category.title, uiLocale())
  return (
    <li className="part-side" data-remark={kind}>
      <p className="part-line">
        <Badge tone={TONES[kind]}>{i18n.t(`reviewLog.kind.${kind}`)}</Badge>
        <span className="row-name">{i18n.t(`reviewLog.as.${as}`, { name: by.name })}</span>
        <span className="row-state">{recordMomentWords(at)}</span>
      </p>
      {about !== undefined && (
        <p className="row-state">
          {category && proposed !== null && kind === 'dispute'
            ? i18n.t('reviewLog.proposes', { name: about, rating: ratingWords(proposed, category) })
            : i18n.t('reviewLog.about', { name: about })}
        </p>
      )}
      <p className="part-words">{text}</p>
      {due !== null && <p className="row-state">{i18n.t('reviewLog.dueOn', { day: dayWords(due) })}</p>}
      {children}
    </li>
  )
}
