import { label } from '../labels'
import { shortMoment } from '../moments'
import { useLive } from '../live'
import { follow, navigate } from '../route'
import { loadView, type Ticket } from './answers'

interface View {
  id: string
  name: string
  query: string
}

const FIRST: View = { id: '1', name: 'Your unsolved tickets', query: 'assignee:me status<solved' }
const VIEWS: View[] = [
  FIRST,
  { id: '2', name: 'Unassigned tickets', query: 'assignee:none status<solved' },
  { id: '3', name: 'All unsolved tickets', query: 'status<solved' },
  { id: '4', name: 'Urgent and high', query: 'status<solved -priority:normal -priority:low' },
  { id: '5', name: 'Pending tickets', query: 'status:pending' },
  { id: '6', name: 'Recently solved tickets', query: 'status:solved' },
  { id: '7', name: 'All tickets', query: '' },
]

/** The view of an address: `/agent/filters/ID`; every other page shows all unsolved tickets. */
export function findView(path: string): View {
  const [, id = '3'] = /^\/agent\/filters\/(\d+)/.exec(path) ?? []
  return VIEWS.find((view) => view.id === id) ?? FIRST
}

/** The list of views beside the tickets of one. */
export function ViewPage({ view }: { view: View }) {
  const tickets = useLive(view.query, loadView).data
  return (
    <div className="view-page">
      <nav className="view-list" aria-label={label('views')}>
        <h2>{label('views')}</h2>
        {VIEWS.map(({ id, name }) => (
          <a key={id} href={`/agent/filters/${id}`} onClick={follow} data-selected={id === view.id}>
            {name}
          </a>
        ))}
      </nav>
      <section className="view-table">
        <h1>{view.name}</h1>
        <p className="quiet">{tickets ? `${tickets.length} tickets` : 'Loading…'}</p>
        <table>
          <thead>
            <tr>
              <th>Status</th>
              <th>Subject</th>
              <th>ID</th>
              <th>Type</th>
              <th>Priority</th>
              <th>Updated</th>
            </tr>
          </thead>
          <tbody>
            {tickets?.map((ticket) => (
              <Row key={ticket.id} ticket={ticket} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Row({ ticket }: { ticket: Ticket }) {
  const address = `/agent/tickets/${ticket.id}`
  return (
    <tr onClick={(event) => event.target instanceof HTMLAnchorElement || navigate(address)}>
      <td>
        <span className="status-badge" data-status={ticket.status}>
          {ticket.status}
        </span>
      </td>
      <td className="row-subject">
        <a href={address} onClick={follow}>
          {ticket.subject}
        </a>
      </td>
      <td>#{ticket.id}</td>
      <td className="row-word">{ticket.type ?? '–'}</td>
      <td className="row-word">{ticket.priority ?? '–'}</td>
      <td className="row-date">{shortMoment(ticket.updated_at)}</td>
    </tr>
  )
}
