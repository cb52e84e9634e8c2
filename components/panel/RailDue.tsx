import { BellRing } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { nearestLine } from '@/lib/insight/clock-lines'
import type { ReadyView } from '@/lib/messaging/view'
import { briefSpanWords } from '../ui/time-words'
import { numberWords } from '../ui/number-words'
import { useNow } from '../ui/use-now'
import { ClockMark } from './ClockMark'
import { RailButton } from './RailButton'
import { CLOCK_TONE, dueWords, nearestWords } from './clock-words'
import { dueReminders } from './due-reminders'
import type { Reminders } from '../ui/use-reminders'
import './RailDue.css'

/** The nearest clock on the rail: its shape, what is left, which clock it is; nothing where nothing is owed. */
export function RailDue({ view, onOpen }: { readonly view: ReadyView; readonly onOpen: () => void }) {
  const now = useNow()
  const nearest = nearestLine(view.clocks, now)
  const { text, state } = nearestWords(nearest, view.clocks)
  if (state === 'none') return null
  const line = typeof nearest === 'string' ? null : nearest
  const when = line && dueWords(line, now)
  const left = line?.left ?? null
  return (
    <RailButton
      label={i18n.t('rail.due', { text: when === null ? text : `${text}, ${when}` })}
      onPress={onOpen}
    >
      <span className={`rail-due badge-${CLOCK_TONE[state]}`} data-due={state}>
        <ClockMark state={state} size={16} />
        {left !== null && <span className="rail-due-time">{briefSpanWords(left.minutes)}</span>}
        <span className="rail-due-word">
          {i18n.t(
            line === null
              ? `rail.state.${state === 'paused' ? 'paused' : 'unknown'}`
              : `rail.clock.${line.kind}`,
          )}
        </span>
        {state === 'overdue' && <span className="rail-due-word">{i18n.t('rail.late')}</span>}
      </span>
    </RailButton>
  )
}

/** How many reminders are due, of whatever ticket. */
export function RailReminders({
  reminders,
  onOpen,
}: {
  readonly reminders: Reminders
  readonly onOpen: () => void
}) {
  const count = dueReminders(reminders.list, useNow()).length
  if (count === 0) return null
  return (
    <RailButton label={i18n.t('rail.reminders', count)} onPress={onOpen}>
      <span className="rail-due badge-warn">
        <BellRing size={16} aria-hidden />
        <span className="rail-due-time">{numberWords(count)}</span>
        <span className="rail-due-word">{i18n.t('rail.reminder')}</span>
      </span>
    </RailButton>
  )
}
