import type { Desk } from '../desk'
import { json, type Route } from '../reply'
import { customStatusesJson, ticketFieldsJson, ticketFormsJson } from './fields-json'
import { paged } from './paging'
import { groupJson, organizationJson, userJson } from './people-json'
import { searchTickets } from './search'
import { ticketJson } from './ticket-json'

const NOT_FOUND = json({ error: 'RecordNotFound', description: 'Not found' }, 404)

/** What belongs to the account rather than to a ticket: fields, people, search. */
export const ACCOUNT_ROUTES: readonly Route<Desk>[] = [
  {
    path: /^\/api\/v2\/ticket_fields$/,
    answer: (ask, desk) =>
      paged(ask, ticketFieldsJson(desk), (one) => one, { name: 'ticket_fields', size: 100 }),
  },
  {
    path: /^\/api\/v2\/ticket_forms$/,
    answer: (ask) => paged(ask, ticketFormsJson(), (one) => one, { name: 'ticket_forms', size: 100 }),
  },
  {
    path: /^\/api\/v2\/custom_statuses$/,
    answer: () => json({ custom_statuses: customStatusesJson() }),
  },
  {
    path: /^\/api\/v2\/users\/me$/,
    answer: (_, desk) => json({ user: userJson(desk.me, desk.people) }),
  },
  {
    path: /^\/api\/v2\/users\/show_many$/,
    answer: (ask, desk) => {
      const ids = new Set((ask.query.get('ids') ?? '').split(',').map(Number))
      const persons = desk.people.persons.filter((person) => ids.has(person.zendeskId))
      return paged(ask, persons, (person) => userJson(person, desk.people), { name: 'users', size: 100 })
    },
  },
  {
    path: /^\/api\/v2\/users\/(\d+)$/,
    answer: (ask, desk) => {
      const person = desk.people.persons.find((one) => one.zendeskId === Number(ask.params[0]))
      return person ? json({ user: userJson(person, desk.people) }) : NOT_FOUND
    },
  },
  {
    path: /^\/api\/v2\/groups$/,
    answer: (ask, desk) => paged(ask, desk.people.groups, groupJson, { name: 'groups', size: 100 }),
  },
  {
    path: /^\/api\/v2\/organizations$/,
    answer: (ask, desk) =>
      paged(ask, desk.people.organizations, organizationJson, { name: 'organizations', size: 100 }),
  },
  {
    path: /^\/api\/v2\/organizations\/(\d+)$/,
    answer: (ask, desk) => {
      const found = desk.people.organizations.find((one) => one.zendeskId === Number(ask.params[0]))
      return found ? json({ organization: organizationJson(found) }) : NOT_FOUND
    },
  },
  {
    path: /^\/api\/v2\/problems$/,
    answer: (ask, desk) => {
      const problems = [...desk.tickets.values()].filter((ticket) => ticket.type === 'problem')
      return paged(ask, problems, (ticket) => ticketJson(ticket, desk), { name: 'tickets', size: 100 })
    },
  },
  { path: /^\/api\/v2\/search$/, answer: searchTickets },
]
