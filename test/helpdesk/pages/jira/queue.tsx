import { shortMoment } from '../moments'
import { useLive } from '../live'
import { follow, navigate } from '../route'
import { loadQueue, type Issue } from './answers'

export interface Queue {
  id: string
  name: string
  jql: string
}

const FIRST: Queue = {
  id: '1',
  name: 'All open',
  jql: 'project = DESK AND resolution = Unresolved ORDER BY updated DESC',
}
export const QUEUES: Queue[] = [
  FIRST,
  {
    id: '2',
    name: 'Assigned to me',
    jql: 'project = DESK AND assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC',
  },
  {
    id: '3',
    name: 'Unassigned',
    jql: 'project = DESK AND assignee is EMPTY AND resolution = Unresolved ORDER BY updated DESC',
  },
  {
    id: '4',
    name: 'Incidents',
    jql: 'project = DESK AND issuetype = "[System] Incident" AND resolution = Unresolved ORDER BY priority DESC',
  },
  {
    id: '5',
    name: 'Waiting for customer',
    jql: 'project = DESK AND status = "Waiting for customer" ORDER BY updated DESC',
  },
  {
    id: '6',
    name: 'Recently resolved',
    jql: 'project = DESK AND statusCategory = Done ORDER BY updated DESC',
  },
]

/** The queue of an address; elsewhere the first one. */
export function findQueue(path: string): Queue {
  const [, id] = /\/queues\/custom\/(\d+)/.exec(path) ?? []
  return QUEUES.find((queue) => queue.id === id) ?? FIRST
}

export function queueAddress(id: string, key?: string): string {
  return `/jira/servicedesk/projects/DESK/queues/custom/${id}${key ? `/${key}` : ''}`
}

/** The issues of a queue. Beside an open issue it is a narrow list, which selects within the address's query. */
export function QueueTable({ queue, selected }: { queue: Queue; selected: string | null }) {
  const issues = useLive(queue.jql, loadQueue).data
  const address = (key: string) =>
    selected === null ? queueAddress(queue.id, key) : `${queueAddress(queue.id)}?selectedIssue=${key}`
  return (
    <section className="queue" data-narrow={selected !== null}>
      <h1>{queue.name}</h1>
      <p className="quiet">{issues ? `${issues.length} work items` : 'Loading…'}</p>
      <table>
        <thead>
          <tr>
            <th>Key</th>
            <th>Summary</th>
            <th>Reporter</th>
            <th>Status</th>
            <th>Priority</th>
            <th>Updated</th>
          </tr>
        </thead>
        <tbody>
          {issues?.map((issue) => (
            <Row
              key={issue.key}
              issue={issue}
              address={address(issue.key)}
              isSelected={issue.key === selected}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ issue, address, isSelected }: { issue: Issue; address: string; isSelected: boolean }) {
  const { summary, status, priority, reporter, updated } = issue.fields
  return (
    <tr
      data-selected={isSelected}
      onClick={(event) => event.target instanceof HTMLAnchorElement || navigate(address)}
    >
      <td className="row-key">
        <a href={address} onClick={follow}>
          {issue.key}
        </a>
      </td>
      <td className="row-summary">{summary}</td>
      <td>{reporter.displayName}</td>
      <td>
        <span className="lozenge" data-category={status.statusCategory.key}>
          {status.name}
        </span>
      </td>
      <td>{priority?.name ?? '–'}</td>
      <td className="row-date">{shortMoment(updated)}</td>
    </tr>
  )
}
