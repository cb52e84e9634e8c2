import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment } from '../moments'
import { useLive } from '../live'
import { follow } from '../route'
import { loadView, type TicketData } from './answers'

/** The right column: the customer, and what else they asked. */
export function ContextColumn({ data }: { data: TicketData }) {
  const requester = data.users.get(data.ticket.requester_id)
  const { organization } = data
  return (
    <aside className="context" aria-label={label('context')}>
      <div className="context-main">
        <div className="customer">
          <Avatar name={requester?.name ?? ''} size={40} />
          <div>
            <strong>{requester?.name}</strong>
            <span>{organization?.name}</span>
          </div>
        </div>
        <dl className="facts">
          <dt>Email</dt>
          <dd>{requester?.email}</dd>
          <dt>Plan</dt>
          <dd>{organization?.organization_fields['plan'] ?? '–'}</dd>
          <dt>Region</dt>
          <dd>{organization?.organization_fields['region'] ?? '–'}</dd>
          <dt>Local time</dt>
          <dd>{new Date().toISOString().slice(11, 16)} UTC</dd>
        </dl>
        <h2>Interaction history</h2>
        {requester && <History email={requester.email} current={data.ticket.id} />}
      </div>
      <div className="context-rail" aria-hidden="true">
        <Icon name="user" />
        <Icon name="book" />
        <Icon name="apps" />
      </div>
    </aside>
  )
}

function History({ email, current }: { email: string; current: number }) {
  const tickets = useLive(`requester:${email}`, loadView).data ?? []
  const others = tickets.filter((ticket) => ticket.id !== current).slice(0, 6)
  if (others.length === 0) return <p className="quiet">No other tickets.</p>
  return (
    <ul className="history">
      {others.map((ticket) => (
        <li key={ticket.id}>
          <span className="status-dot" data-status={ticket.status} />
          <a href={`/agent/tickets/${ticket.id}`} onClick={follow}>
            {ticket.subject}
          </a>
          <small>
            {shortMoment(ticket.updated_at)} · {ticket.status}
          </small>
        </li>
      ))}
    </ul>
  )
}
