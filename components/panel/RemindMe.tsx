import { Bell } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ClockLine } from '@/lib/insight/clock-lines'
import type { Clocks } from '@/lib/insight/clocks'
import type { ReminderOutcome } from '@/lib/messaging/reminder-calls'
import type { ReminderReason } from '@/lib/messaging/reminder'
import type { TicketView } from '@/lib/messaging/view'
import { nextDayOpening } from '@/lib/time/opening'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { TextBox } from '../ui/TextBox'
import { reminderSentence } from '../ui/reminder-words'
import { dueMomentWords } from '../ui/time-words'
import { ReminderRows } from './ReminderRows'
import type { Reminders } from '../ui/use-reminders'
import './RemindMe.css'

const MINUTE = 60_000
/** Proposed as the time before something is due, in minutes. */
const BEFORE = '15'

export interface RemindMeProps {
  readonly clocks: Clocks
  /** What is due next and not yet overdue; null when nothing is. */
  readonly ahead: (ClockLine & { readonly dueAt: string }) | null
  readonly ticket: TicketView
  readonly reminders: Reminders
  readonly now: number
}

/** Sets a reminder for the ticket on screen, and lists those it has. */
export function RemindMe({ clocks, ahead, ticket, reminders, now }: RemindMeProps) {
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<ReminderOutcome | null | undefined>(undefined)
  const [before, setBefore] = useState(BEFORE)
  const [chosen, setChosen] = useState('')
  const remind = async (at: number, why: ReminderReason) => {
    // Whole minutes: the panel looks at the clock once a minute.
    const result = await reminders.remind(Math.floor(at / MINUTE) * MINUTE, why)
    setOutcome(result)
    announce(reminderSentence(result))
  }
  const opening = nextDayOpening(now, clocks.hours)
  const beforeMinutes = Number(before)
  const chosenAt = Date.parse(chosen)
  const own = reminders.list.filter(({ site, key }) => site === ticket.site && key === ticket.key)
  return (
    <section className="remind">
      <h3 className="remind-name">
        <Bell size={14} aria-hidden />
        {i18n.t('reminder.heading')}
      </h3>
      <div className="remind-quick">
        <Action onPress={() => void remind(now + 30 * MINUTE, 'chosen')}>{i18n.t('reminder.in30')}</Action>
        <Action onPress={() => void remind(now + 120 * MINUTE, 'chosen')}>{i18n.t('reminder.in120')}</Action>
        {opening !== null && (
          <Action onPress={() => void remind(opening, 'chosen')}>
            {i18n.t('reminder.opening', { at: dueMomentWords(new Date(opening).toISOString(), now) })}
          </Action>
        )}
      </div>
      {ahead !== null && (
        <div className="remind-row">
          <TextBox
            label={i18n.t('reminder.before', { what: i18n.t(`reminder.what.${ahead.kind}`) })}
            type="number"
            min={1}
            max={1440}
            value={before}
            onChange={setBefore}
            narrow
          />
          <Action
            disabled={!(beforeMinutes >= 1)}
            label={i18n.t('reminder.setBefore')}
            onPress={() => void remind(Date.parse(ahead.dueAt) - beforeMinutes * MINUTE, ahead.kind)}
          >
            {i18n.t('reminder.setShort')}
          </Action>
        </div>
      )}
      <div className="remind-row">
        <TextBox label={i18n.t('reminder.at')} type="datetime-local" value={chosen} onChange={setChosen} />
        <Action
          disabled={Number.isNaN(chosenAt)}
          label={i18n.t('reminder.setAt')}
          onPress={() => void remind(chosenAt, 'chosen')}
        >
          {i18n.t('reminder.setShort')}
        </Action>
      </div>
      {outcome !== undefined && (
        <p className="remind-report" data-reminder-report={outcome?.ok ?? false}>
          {reminderSentence(outcome)}
        </p>
      )}
      <ReminderRows list={own} now={now} onRemove={reminders.remove} />
    </section>
  )
}
