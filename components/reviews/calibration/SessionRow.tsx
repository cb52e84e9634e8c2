import { i18n } from '@/components/i18n'
import type { SessionBrief } from '@/lib/messaging/reviews/calibration-calls'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { dayWords } from '../../ui/time-words'
import { StandingBadges } from './StandingBadges'

/** One session of the list. */
export function SessionRow({
  session,
  onOpen,
}: {
  readonly session: SessionBrief
  readonly onOpen: () => void
}) {
  const { id, title, at, by, tickets, reviewers, card, standing, mine } = session
  return (
    <li className="row" data-session={id}>
      <div className="row-words">
        <p className="row-name">{title}</p>
        <p className="row-state">
          {[
            i18n.t('calibration.brief', {
              card: textFor(card, uiLocale()),
              tickets: i18n.t('calibration.tickets', tickets),
              name: by.name,
              day: dayWords(at),
            }),
            i18n.t('calibration.mine', { count: mine, total: tickets }),
          ].join(' · ')}
        </p>
      </div>
      <div className="row-actions">
        <StandingBadges standing={standing} reviewers={reviewers} />
        <Action label={i18n.t('calibration.openOne', { title })} onPress={onOpen}>
          {i18n.t('calibration.open')}
        </Action>
      </div>
    </li>
  )
}
