import type { Desk, DeskTicket } from '../desk'
import { parseTicketId } from '../ids'
import { json, type Ask, type Reply } from '../reply'
import { hasAllWords } from '../word-search'
import { metricSetJson } from './metric-set-json'
import { paged } from './paging'
import { groupJson, userJson } from './people-json'
import { policyMetricsJson } from './sla-json'
import { ticketJson } from './ticket-json'

const STATES = ['new', 'open', 'pending', 'hold', 'solved', 'closed']
const MOST_RESULTS = 1000

/**
 * `/api/v2/search`: words that all must be found in subject or comments, and the properties `type`, `status`,
 * `priority`, `tags`, `requester`, `assignee`, `group`, `organization`, `satisfaction`, `created`, `updated` with `:`, `<`, `>`.
 * `include=tickets(users,groups)` adds who is named, `slas`, `metric_sets` and `comment_count` what belongs to each ticket.
 */
export function searchTickets(ask: Ask, desk: Desk): Reply {
  const query = ask.query.get('query')
  if (!query) return json({ error: 'invalid', description: 'Invalid search: query is missing' }, 422)
  const size = Math.min(100, Number(ask.query.get('per_page') ?? 100))
  if (Number(ask.query.get('page') ?? 1) * size > MOST_RESULTS) {
    return json({ error: 'invalid', description: `Number of allowed results ${MOST_RESULTS} exceeded` }, 422)
  }
  const terms = query.match(/-?\w+[:<>]=?"[^"]*"|"[^"]*"|\S+/g) ?? []
  const odd = terms.find(isOdd)
  if (odd) return json({ error: 'invalid', description: `Invalid search: ${odd} is not understood` }, 422)
  const found = [...desk.tickets.values()].filter((ticket) => terms.every((term) => fits(term, ticket, desk)))
  const by = ask.query.get('sort_by') === 'created_at' ? 'created' : 'updated'
  found.sort((a, b) => b[by].localeCompare(a[by]))
  if (ask.query.get('sort_order') === 'asc') found.reverse()
  const beside = sideloads(ask)
  const render = (ticket: DeskTicket) => ({
    ...ticketJson(ticket, desk),
    ...(beside.has('slas') ? { slas: { policy_metrics: policyMetricsJson(ticket, desk.slaStart) } } : {}),
    ...(beside.has('metric_sets') ? { metric_set: metricSetJson(ticket, desk) } : {}),
    ...(beside.has('comment_count') ? { comment_count: ticket.messages.length } : {}),
    result_type: 'ticket',
  })
  return paged(ask, found, render, {
    name: 'results',
    size: 100,
    sideload: (items) => ({ facets: null, ...named(items, beside, desk) }),
  })
}

/** What is asked for beside the tickets: `include=tickets(users,groups)`. */
function sideloads(ask: Ask): Set<string> {
  const [, names = ''] = /\btickets\(([\w,]*)\)/.exec(ask.query.get('include') ?? '') ?? []
  return new Set(names.split(','))
}

function named(items: readonly ReturnType<typeof ticketJson>[], beside: ReadonlySet<string>, desk: Desk) {
  const ids = new Set(items.flatMap((one) => [one.requester_id, one.submitter_id, one.assignee_id]))
  const users = desk.people.persons.filter(({ zendeskId, role }) => ids.has(zendeskId) && role !== 'system')
  const groups = desk.people.groups.filter(({ zendeskId }) => items.some((one) => one.group_id === zendeskId))
  return {
    ...(beside.has('users') ? { users: users.map((person) => userJson(person, desk.people)) } : {}),
    ...(beside.has('groups') ? { groups: groups.map(groupJson) } : {}),
  }
}

/** A date that is none, or a property without a value. */
function isOdd(term: string): boolean {
  const [, name, value] = /^-?(\w+)[:<>]=?(.*)$/.exec(term) ?? []
  if (name === undefined || value === undefined) return false
  const isDate = name === 'created' || name === 'updated' || name === 'solved'
  return value === '' || (isDate && Number.isNaN(Date.parse(value.replaceAll('"', ''))))
}

function fits(term: string, ticket: DeskTicket, desk: Desk): boolean {
  const [, minus, name, sign, quoted] = /^(-?)(\w+)([:<>]=?)(.*)$/.exec(term) ?? []
  if (name === undefined || sign === undefined || quoted === undefined) return speaksOf(term, ticket)
  const value = quoted.replace(/^"|"$/g, '')
  const holds = hasProperty(name, sign, value, ticket, desk)
  return minus ? !holds : holds
}

function speaksOf(term: string, ticket: DeskTicket): boolean {
  const text = [ticket.subject, ...ticket.messages.map((message) => message.body)].join('\n')
  const words = term.replace(/^"|"$/g, '')
  if (term.startsWith('"')) return text.toLowerCase().includes(words.toLowerCase())
  return hasAllWords(words, text) || parseTicketId(words) === ticket.id
}

function hasProperty(name: string, sign: string, value: string, ticket: DeskTicket, desk: Desk): boolean {
  const requester = desk.people.requirePerson(ticket.requester)
  switch (name) {
    case 'type':
      return value === 'ticket' || ticket.type === value
    case 'status':
      return compare(sign, STATES.indexOf(ticket.status), STATES.indexOf(value))
    case 'priority':
      return value === 'none' ? ticket.priority === null : ticket.priority === value
    case 'satisfaction':
      return ticketJson(ticket, desk).satisfaction_rating.score === value
    case 'tags':
      return value.split(/[\s,]+/).some((tag) => ticket.tags.includes(tag))
    case 'requester':
      return [requester.email, requester.name, String(requester.zendeskId)].includes(value)
    case 'assignee':
      return isAssignee(value, ticket, desk)
    case 'group':
      return ticket.group !== null && nameOfGroup(ticket.group, desk) === value.toLowerCase()
    case 'organization':
      return desk.people.findOrganization(requester.organization)?.name === value
    case 'created':
    case 'updated':
    case 'solved':
      return compare(
        sign,
        Date.parse(name === 'created' ? ticket.created : ticket.updated),
        Date.parse(value),
      )
    default:
      return true
  }
}

function isAssignee(value: string, ticket: DeskTicket, desk: Desk): boolean {
  if (value === 'none') return ticket.assignee === null
  if (ticket.assignee === null) return false
  const { email, name, zendeskId } = desk.people.requirePerson(ticket.assignee)
  return value === 'me' ? ticket.assignee === desk.me.id : [email, name, String(zendeskId)].includes(value)
}

function nameOfGroup(id: string, desk: Desk): string {
  return desk.people.requireGroup(id).name.toLowerCase()
}

function compare(sign: string, left: number, right: number): boolean {
  if (sign === '<') return left < right
  if (sign === '>') return left > right
  if (sign === '<=' || sign === '>=') return sign === '<=' ? left <= right : left >= right
  return left === right
}
