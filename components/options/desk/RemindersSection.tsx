import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { dueMomentWords } from '../../ui/time-words'
import { siteName } from '../../ui/source-words'
import { useNow } from '../../ui/use-now'
import { useReminders } from '../../ui/use-reminders'
import { Section } from '../Section'
import { useNotifications } from './use-notifications'
import '../Rows.css'

/** Whether the browser may notify, and all reminders that are set. */
export function RemindersSection() {
  const now = useNow()
  const reminders = useReminders()
  const { allowed, allow } = useNotifications()
  return (
    <Section title={i18n.t('reminder.section.title')} text={i18n.t('reminder.section.text')}>
      {allowed !== null && (
        <div className="rows">
          <div className="row">
            <div className="row-words">
              <p className="row-name">{i18n.t('reminder.section.notifications')}</p>
              <p className="row-state">
                {i18n.t(allowed ? 'reminder.section.allowed' : 'reminder.section.notAllowed')}
              </p>
            </div>
            {!allowed && <Action onPress={() => void allow()}>{i18n.t('reminder.section.allow')}</Action>}
          </div>
        </div>
      )}
      {reminders.list.length === 0 && <p className="rows-none">{i18n.t('reminder.section.none')}</p>}
      {reminders.list.length > 0 && (
        <ul className="rows" aria-label={i18n.t('reminder.section.list')}>
          {reminders.list.map(({ id, site, key, at, why }) => (
            <li key={id} className="row">
              <div className="row-words">
                <p className="row-name">{i18n.t('reminder.title', { key })}</p>
                <p className="row-state">
                  {[dueMomentWords(at, now), i18n.t(`reminder.for.${why}`), siteName(site)].join(' · ')}
                </p>
              </div>
              <div className="row-actions">
                <Action label={i18n.t('reminder.openTicket', { key })} onPress={() => reminders.open(id)}>
                  {i18n.t('action.open')}
                </Action>
                <Action
                  label={i18n.t('reminder.cancelOf', { key, at: dueMomentWords(at, now) })}
                  onPress={() => reminders.remove(id)}
                >
                  {i18n.t(Date.parse(at) <= now ? 'reminder.done' : 'action.cancel')}
                </Action>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
