import { label } from '../labels'
import { useLive } from '../live'
import { loadTicket } from './answers'
import { ContextColumn } from './context-column'
import { Conversation } from './conversation'
import { Composer } from './composer'
import { PropertiesColumn } from './properties-column'
import { SlaBadges } from './sla-badges'
import { SubmitBar } from './submit-bar'

/** One open ticket. It stays mounted while others are on screen. */
export function TicketPane({ id, isActive }: { id: string; isActive: boolean }) {
  const { data, failed } = useLive(id, loadTicket)
  if (!data) return <p className="not-here">{failed ? `Ticket ${id} cannot be shown.` : 'Loading…'}</p>
  const { ticket, users } = data
  const requester = users.get(ticket.requester_id)
  return (
    <div
      className="ticket-panes-grid-layout"
      data-is-active={isActive}
      data-test-id={`ticket-${id}-custom-layout`}
    >
      <PropertiesColumn data={data} />
      <section className="middle" aria-label={label('conversation')}>
        <header className="ticket-head">
          <input
            className="subject"
            data-test-id="omni-header-subject"
            aria-label={label('subject')}
            defaultValue={ticket.subject}
            key={ticket.subject}
            title={ticket.subject}
          />
          <div className="ticket-facts">
            <span
              className="status-badge"
              data-status={ticket.status}
              data-test-id="ticket-fields-status-view"
            >
              {ticket.status}
            </span>
            <span>Ticket #{id}</span>
            <SlaBadges metrics={ticket.slas?.policy_metrics ?? []} />
          </div>
        </header>
        <Conversation data={data} />
        <Composer to={requester?.name ?? ''} />
      </section>
      <ContextColumn data={data} />
      <SubmitBar status={ticket.status} />
    </div>
  )
}
