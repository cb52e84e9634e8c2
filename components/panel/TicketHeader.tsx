import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import { Badge } from '../ui/Badge'
import { numberWords } from '../ui/number-words'
import { DueMark } from './DueMark'
import type { DueMarkProps } from './DueMark'
import { PanelActions } from './PanelActions'
import { PriorityMark } from './PriorityMark'
import { TicketAround } from './TicketAround'
import { stateWord } from './ticket-words'
import { useReread } from './use-reread'
import './TicketHeader.css'

export interface TicketHeaderProps extends DueMarkProps {
  readonly onCollapse: () => void
}

/** Which ticket this is, where it stands, and what is due next. */
export function TicketHeader({ onCollapse, ...due }: TicketHeaderProps) {
  const { ticket } = due.view
  const { busy, reread } = useReread(ticket)
  const title = ticket.subject ?? i18n.t('header.noTitle')
  return (
    <header className="ticket">
      <div className="ticket-top">
        <span className="ticket-key">
          {i18n.t(`host.${ticket.host}`)} <strong>{ticket.key}</strong>
        </span>
        <PanelActions onCollapse={onCollapse} onReread={reread} rereading={busy} />
      </div>
      <h1 className="ticket-title" data-unread={ticket.subject === null} title={title}>
        {title}
      </h1>
      <div className="ticket-facts">
        <StateMark ticket={ticket} />
        <PriorityMark ticket={ticket} />
        <DueMark {...due} />
        {ticket.messagesNotRead > 0 && (
          <Badge tone="warn">
            {i18n.t('header.notRead', ticket.messagesNotRead, [numberWords(ticket.messagesNotRead)])}
          </Badge>
        )}
      </div>
      <TicketAround ticket={ticket} />
    </header>
  )
}

function StateMark({ ticket }: { readonly ticket: TicketView }) {
  return (
    <Badge tone="neutral" title={i18n.t('header.state')}>
      {stateWord(ticket) ?? i18n.t('header.unreadState')}
    </Badge>
  )
}
