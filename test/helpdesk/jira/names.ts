import type { DeskTicket } from '../desk'

type State = DeskTicket['status']

/** Jira's workflow of the demo project, by state. */
export const STATUSES: Readonly<
  Record<State, { id: string; name: string; category: 'new' | 'indeterminate' | 'done' }>
> = {
  new: { id: '10100', name: 'Open', category: 'new' },
  open: { id: '10101', name: 'Waiting for support', category: 'indeterminate' },
  pending: { id: '10102', name: 'Waiting for customer', category: 'indeterminate' },
  hold: { id: '10103', name: 'Pending', category: 'indeterminate' },
  solved: { id: '10104', name: 'Resolved', category: 'done' },
  closed: { id: '10105', name: 'Closed', category: 'done' },
}

export const PRIORITIES: Readonly<Record<NonNullable<DeskTicket['priority']>, { id: string; name: string }>> =
  {
    urgent: { id: '1', name: 'Highest' },
    high: { id: '2', name: 'High' },
    normal: { id: '3', name: 'Medium' },
    low: { id: '4', name: 'Low' },
  }

const TYPES: Readonly<
  Record<NonNullable<DeskTicket['type']>, { id: string; name: string; request: string }>
> = {
  incident: { id: '10010', name: '[System] Incident', request: 'Report a problem' },
  problem: { id: '10011', name: '[System] Problem', request: 'Report a problem' },
  question: { id: '10012', name: '[System] Service request', request: 'Ask a question' },
  task: { id: '10013', name: 'Task', request: 'Ask a question' },
}

/** Issue type and request type; a ticket without a type is a service request. */
export function issueType(ticket: DeskTicket) {
  return TYPES[ticket.type ?? 'question']
}

const CATEGORIES = {
  new: [2, 'To Do', 'blue-gray'],
  indeterminate: [4, 'In Progress', 'yellow'],
  done: [3, 'Done', 'green'],
} as const

/** A status with its category, as issues carry it. */
export function statusJson(state: State, host: string) {
  const { id, name, category } = STATUSES[state]
  const [categoryId, categoryName, colorName] = CATEGORIES[category]
  return {
    self: `https://${host}/rest/api/3/status/${id}`,
    description: '',
    iconUrl: `https://${host}/images/icons/statuses/generic.png`,
    name,
    id,
    statusCategory: {
      self: `https://${host}/rest/api/3/statuscategory/${categoryId}`,
      id: categoryId,
      key: category,
      colorName,
      name: categoryName,
    },
  }
}
