import { ChevronDown, ChevronUp, ChevronsUp, CircleDashed, Equal } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import { Badge } from '../ui/Badge'
import type { Tone } from '../ui/tone'

const LOOK = {
  urgent: { tone: 'bad', Icon: ChevronsUp },
  high: { tone: 'warn', Icon: ChevronUp },
  normal: { tone: 'neutral', Icon: Equal },
  low: { tone: 'neutral', Icon: ChevronDown },
  none: { tone: 'neutral', Icon: CircleDashed },
} as const satisfies Record<string, { tone: Tone; Icon: typeof Equal }>

/** The priority by word, shape and colour. */
export function PriorityMark({ ticket }: { readonly ticket: TicketView }) {
  const { priority, priorityName } = ticket
  const title = i18n.t('header.priority')
  if (priority === null)
    return (
      <Badge tone="neutral" title={title}>
        {priorityName ?? i18n.t('header.unreadPriority')}
      </Badge>
    )
  const { tone, Icon } = LOOK[priority]
  return (
    <Badge tone={tone} title={title} icon={<Icon size={12} strokeWidth={2.5} aria-hidden />}>
      {priorityName ?? i18n.t(`priority.${priority}`)}
    </Badge>
  )
}
