import { BellRing } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { PanelView } from '@/lib/messaging/view'
import { openSettings } from '../desk'
import { Action } from '../ui/Action'
import { dueMomentWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { dueReminders } from './due-reminders'
import type { Reminders } from '../ui/use-reminders'
import './DueReminders.css'

/** Shown at most; the rest is in the settings. */
const SHOWN = 3

export interface DueRemindersProps {
  readonly reminders: Reminders
  /** What the panel shows: a reminder of another ticket offers the way there. */
  readonly view: PanelView | null
}

/** The reminders whose time has come, whatever ticket is on screen, until they are done. */
export function DueReminders({ reminders, view }: DueRemindersProps) {
  const now = useNow()
  const due = dueReminders(reminders.list, now)
  if (due.length === 0) return null
  const ticket = view?.kind === 'ready' ? view.ticket : null
  return (
    <section className="due-reminders" aria-label={i18n.t('reminder.dueLabel')}>
      {due.slice(0, SHOWN).map(({ id, site, key, at, why }) => (
        <div key={id} className="due-reminder" data-reminder-due={id}>
          <BellRing size={15} aria-hidden />
          <p className="due-reminder-words">
            <strong>{i18n.t('reminder.title', { key })}</strong> {i18n.t(`reminder.why.${why}`)}{' '}
            <span className="due-reminder-time">{dueMomentWords(at, now)}</span>
          </p>
          {!(ticket?.site === site && ticket.key === key) && (
            <Action label={i18n.t('reminder.openTicket', { key })} onPress={() => reminders.open(id)}>
              {i18n.t('action.open')}
            </Action>
          )}
          <Action label={i18n.t('reminder.doneWith', { key })} onPress={() => reminders.remove(id)}>
            {i18n.t('reminder.done')}
          </Action>
        </div>
      ))}
      {due.length > SHOWN && (
        <Action kind="plain" onPress={() => void openSettings()}>
          {i18n.t('reminder.more', due.length - SHOWN)}
        </Action>
      )}
    </section>
  )
}
