import type { Desk, DeskTicket } from '../desk'
import { issueKey, PROJECT_KEY } from '../ids'
import { STARS } from './issue-json'
import { issueType, PRIORITIES, STATUSES } from './names'
import { conditionsOf, holds, parseQuery, type Condition } from './query-language'
import { fitsMoment, fitsNames, fitsNumber, fitsText } from './query-values'

type Fits = (ticket: DeskTicket, condition: Condition, desk: Desk) => boolean
const CATEGORY_NAMES = {
  new: ['new', 'To Do'],
  indeterminate: ['indeterminate', 'In Progress'],
  done: ['done', 'Done'],
}

const FIELDS: Readonly<Record<string, Fits>> = {
  project: (_, condition) => fitsNames(condition, [PROJECT_KEY, 'Acme Support', '10000']),
  key: (ticket, condition) => fitsNames(condition, [issueKey(ticket.id)]),
  issuekey: (ticket, condition) => fitsNames(condition, [issueKey(ticket.id)]),
  status: (ticket, condition) => fitsNames(condition, [STATUSES[ticket.status].name]),
  statuscategory: (ticket, condition) =>
    fitsNames(condition, CATEGORY_NAMES[STATUSES[ticket.status].category]),
  priority: (ticket, condition) =>
    fitsNames(condition, ticket.priority ? [PRIORITIES[ticket.priority].name] : []),
  issuetype: (ticket, condition) => fitsNames(condition, [issueType(ticket).name]),
  satisfaction: (ticket, condition) =>
    fitsNumber(condition, ticket.satisfaction ? STARS[ticket.satisfaction] : null),
  labels: (ticket, condition) => fitsNames(condition, ticket.tags),
  resolution: (ticket, condition) => fitsNames(unresolvedIsEmpty(condition), isDone(ticket) ? ['Done'] : []),
  reporter: (ticket, condition, desk) => fitsPerson(ticket.requester, condition, desk),
  assignee: (ticket, condition, desk) => fitsPerson(ticket.assignee, condition, desk),
  created: (ticket, condition, desk) => fitsMoment(condition, ticket.created, desk.now()),
  updated: (ticket, condition, desk) => fitsMoment(condition, ticket.updated, desk.now()),
  resolved: (ticket, condition, desk) => isDone(ticket) && fitsMoment(condition, ticket.updated, desk.now()),
  summary: (ticket, condition) => fitsText(condition, ticket.subject),
  description: (ticket, condition) => fitsText(condition, ticket.messages[0]?.body ?? ''),
  comment: (ticket, condition) => fitsText(condition, bodies(ticket)),
  text: (ticket, condition) => fitsText(condition, `${ticket.subject}\n${bodies(ticket)}`),
}

/** The tickets a JQL query finds, in its order. Throws an error with Jira's words when it cannot be read. */
export function findByJql(jql: string, desk: Desk): DeskTicket[] {
  const { where, order } = parseQuery(jql)
  for (const { field } of conditionsOf(where)) {
    if (!FIELDS[field])
      throw new Error(`Field '${field}' does not exist or you do not have permission to view it.`)
  }
  const found = [...desk.tickets.values()].filter((ticket) =>
    holds(where, (condition) => FIELDS[condition.field]?.(ticket, condition, desk) ?? false),
  )
  for (const { field, descending } of [...order].reverse()) {
    found.sort((a, b) => sortKey(a, field).localeCompare(sortKey(b, field)) * (descending ? -1 : 1))
  }
  return found
}

function sortKey(ticket: DeskTicket, field: string): string {
  if (field === 'created') return ticket.created
  if (field === 'updated' || field === 'resolved') return ticket.updated
  if (field === 'priority') return ticket.priority ? String(5 - Number(PRIORITIES[ticket.priority].id)) : '0'
  return String(ticket.id).padStart(9, '0')
}

function fitsPerson(id: string | null, condition: Condition, desk: Desk): boolean {
  const values = condition.values.map((value) =>
    /^currentUser\(\)$/i.test(value) ? desk.me.accountId : value,
  )
  if (id === null) return fitsNames({ ...condition, values }, [])
  const { accountId, email, name } = desk.people.requirePerson(id)
  return fitsNames({ ...condition, values }, [accountId, email, name])
}

function unresolvedIsEmpty(condition: Condition): Condition {
  const isUnresolved = condition.values[0]?.toLowerCase() === 'unresolved'
  return isUnresolved ? { ...condition, operator: condition.operator === '!=' ? 'is not' : 'is' } : condition
}

function isDone(ticket: DeskTicket): boolean {
  return STATUSES[ticket.status].category === 'done'
}

function bodies(ticket: DeskTicket): string {
  return ticket.messages.map((message) => message.body).join('\n')
}
