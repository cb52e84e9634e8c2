import { i18n } from '@/components/i18n'
import type { CalibrationSession, Decision } from '@/lib/review/calibration/session'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { fullMomentWords } from '../../ui/time-words'

export interface DecisionItemProps {
  readonly decision: Decision
  readonly session: CalibrationSession
  /** Whether it says what it is about; not where that stands around it. */
  readonly isAboutShown: boolean
}

/** What was agreed, by whom and when. */
export function DecisionItem({ decision, session, isAboutShown }: DecisionItemProps) {
  const { text, by, at } = decision
  return (
    <li className="part-side calib-decision" data-decision>
      <p className="row-state">
        {isAboutShown && <span className="row-name">{aboutWords(decision, session)} </span>}
        {i18n.t('calibration.said', { name: by.name, day: fullMomentWords(at) })}
      </p>
      <p className="part-words">{text}</p>
    </li>
  )
}

function aboutWords({ ticket, category: id }: Decision, { tickets, card }: CalibrationSession): string {
  const key = ticket === null ? undefined : tickets[ticket]?.key
  const category = card.categories.find((one) => one.id === id)
  const title = category && textFor(category.title, uiLocale())
  if (key !== undefined && title !== undefined)
    return i18n.t('calibration.ofTicket', { key, category: title })
  return key ?? title ?? i18n.t('calibration.aboutAll')
}
