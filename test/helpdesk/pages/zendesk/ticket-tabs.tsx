import { Icon } from '../icon'
import { label } from '../labels'
import { useLive } from '../live'
import { follow } from '../route'
import { loadTicket } from './answers'

interface Props {
  ids: string[]
  active: string | null
  onClose: (id: string) => void
}

/** The bar of open tickets. */
export function TicketTabs({ ids, active, onClose }: Props) {
  return (
    <nav className="tabs" aria-label={label('openTickets')}>
      {ids.map((id) => (
        <TicketTab key={id} id={id} isActive={id === active} onClose={() => onClose(id)} />
      ))}
      <a className="tab-add" href="/agent/filters/1" onClick={follow} aria-label="Add">
        <Icon name="plus" size={16} />
        <span>Add</span>
      </a>
    </nav>
  )
}

function TicketTab({ id, isActive, onClose }: { id: string; isActive: boolean; onClose: () => void }) {
  const { data } = useLive(id, loadTicket)
  return (
    <div className="tab" data-selected={isActive} data-test-id="header-tab">
      <a href={`/agent/tickets/${id}`} onClick={follow} data-entity-id={id}>
        <span className="status-dot" data-status={data?.ticket.status} />
        <span className="tab-text">
          <span className="tab-subject">{data?.ticket.subject ?? '…'}</span>
          <span className="tab-number">#{id}</span>
        </span>
      </a>
      <button type="button" className="tab-close" aria-label={label('close')} onClick={onClose}>
        <Icon name="close" size={13} />
      </button>
    </div>
  )
}
