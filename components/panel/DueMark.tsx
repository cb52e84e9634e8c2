import { AlarmClock, AlarmClockOff, Clock } from 'lucide-react'
import type { TicketView } from '@/lib/messaging/view'
import { Badge } from '../ui/Badge'
import { fullMomentWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { dueWords } from './due-words'

/** The next moment the ticket is owed something; it counts down by itself. */
export function DueMark({ ticket }: { readonly ticket: TicketView }) {
  const { text, tone } = dueWords(ticket, useNow())
  const Icon = tone === 'neutral' ? AlarmClockOff : tone === 'good' ? Clock : AlarmClock
  return (
    <Badge
      tone={tone}
      icon={<Icon size={12} strokeWidth={2.25} aria-hidden />}
      {...(ticket.due === null ? {} : { title: fullMomentWords(ticket.due.at) })}
    >
      {text}
    </Badge>
  )
}
