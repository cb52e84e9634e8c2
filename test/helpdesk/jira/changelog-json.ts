import type { Desk, DeskTicket } from '../desk'
import { JIRA_FIELDS } from '../ids'
import { jiraDate } from './dates'
import { PRIORITIES, STATUSES } from './names'
import { jiraUser } from './people-json'

type Change = DeskTicket['events'][number]
interface Side {
  readonly id: string | null
  readonly name: string | null
}
const EMPTY: Side = { id: null, name: null }

/** The history of an issue, the newest first, as `expand=changelog` gives it. */
export function histories(ticket: DeskTicket, desk: Desk) {
  const grouped = Map.groupBy(ticket.events, (change) => `${change.at} ${change.by}`)
  return [...grouped.values()]
    .flatMap(([first, ...rest], index) => {
      if (!first) return []
      const id = String(ticket.id * 100 + index)
      const author = jiraUser(desk.people.requirePerson(first.by))
      return [
        { id, author, created: jiraDate(first.at), items: [first, ...rest].map((one) => item(one, desk)) },
      ]
    })
    .reverse()
}

function item(change: Change, desk: Desk) {
  const from = side(change.field, change.from, desk)
  const to = side(change.field, change.to, desk)
  const isGroup = change.field === 'group'
  return {
    field: isGroup ? 'Support group' : change.field,
    fieldtype: isGroup ? 'custom' : 'jira',
    fieldId: isGroup ? JIRA_FIELDS.group : change.field,
    from: from.id,
    fromString: from.name,
    to: to.id,
    toString: to.name,
  }
}

function side(field: Change['field'], value: string | null, desk: Desk): Side {
  if (value === null) return EMPTY
  switch (field) {
    case 'status':
      return STATUSES[value as DeskTicket['status']] ?? { id: null, name: value }
    case 'priority':
      return PRIORITIES[value as keyof typeof PRIORITIES] ?? { id: null, name: value }
    case 'assignee': {
      const { accountId, name } = desk.people.requirePerson(value)
      return { id: accountId, name }
    }
    case 'group': {
      const { zendeskId, name } = desk.people.requireGroup(value)
      return { id: String(zendeskId % 100_000), name }
    }
  }
}
