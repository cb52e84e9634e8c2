import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { i18n } from '@/components/i18n'
import { nearestLine, nextAhead } from '@/lib/insight/clock-lines'
import type { ReadyView } from '@/lib/messaging/view'
import { useNow } from '../ui/use-now'
import { ClockList } from './ClockList'
import { ClockMark } from './ClockMark'
import { RemindMe } from './RemindMe'
import { CLOCK_TONE, nearestWords } from './clock-words'
import type { Reminders } from '../ui/use-reminders'
import { useOverdueAnnouncement } from './use-overdue-announcement'
import './DueMark.css'

export interface DueMarkProps {
  readonly view: ReadyView
  readonly reminders: Reminders
  /** Whether everything that is due is shown. */
  readonly clocksOpen: boolean
  readonly onClocksOpen: (open: boolean) => void
}

/** The nearest moment the ticket is owed something; it counts down by itself and opens to everything that is due. */
export function DueMark({ view, reminders, clocksOpen, onClocksOpen }: DueMarkProps) {
  const now = useNow()
  const { clocks, ticket } = view
  const nearest = nearestLine(clocks, now)
  const { text, state } = nearestWords(nearest, clocks)
  useOverdueAnnouncement(clocks, now)
  return (
    <DialogTrigger isOpen={clocksOpen} onOpenChange={onClocksOpen}>
      <Button className={`badge due badge-${CLOCK_TONE[state]}`} data-due={state}>
        <ClockMark state={state} size={12} />
        <span className="badge-text">{text}</span>
        <ChevronDown size={12} strokeWidth={2.25} aria-hidden />
        <span className="visually-hidden">. {i18n.t('due.open')}</span>
      </Button>
      <Popover
        className="due-popover"
        aria-label={i18n.t('due.title')}
        placement="bottom start"
        offset={6}
        containerPadding={8}
      >
        <ClockList clocks={clocks} messages={ticket.messages} now={now} />
        <RemindMe
          clocks={clocks}
          ahead={nextAhead(clocks, now)}
          ticket={ticket}
          reminders={reminders}
          now={now}
        />
      </Popover>
    </DialogTrigger>
  )
}
