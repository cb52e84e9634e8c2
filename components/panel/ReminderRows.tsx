import { i18n } from '@/components/i18n'
import type { Reminder } from '@/lib/messaging/reminder'
import { Action } from '../ui/Action'
import { dueMomentWords } from '../ui/time-words'
import './ReminderRows.css'

export interface ReminderRowsProps {
  readonly list: readonly Reminder[]
  readonly now: number
  readonly onRemove: (id: string) => void
}

/** The reminders of a ticket, each of which can be cancelled. */
export function ReminderRows({ list, now, onRemove }: ReminderRowsProps) {
  if (list.length === 0) return null
  return (
    <ul className="reminder-rows" aria-label={i18n.t('reminder.listLabel')}>
      {list.map(({ id, at, why }) => {
        const time = dueMomentWords(at, now)
        return (
          <li key={id} className="reminder-row" data-reminder={id}>
            <span>
              <strong>{time}</strong> {i18n.t(`reminder.for.${why}`)}
            </span>
            <Action
              kind="plain"
              label={i18n.t('reminder.cancelAt', { at: time })}
              onPress={() => onRemove(id)}
            >
              {i18n.t('action.cancel')}
            </Action>
          </li>
        )
      })}
    </ul>
  )
}
