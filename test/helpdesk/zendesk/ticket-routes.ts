import type { Desk, DeskTicket } from '../desk'
import { json, type Ask, type Reply, type Route } from '../reply'
import { auditIdOfMessage, auditsJson } from './audit-json'
import { commentsJson } from './comment-json'
import { metricSetJson } from './metric-set-json'
import { paged } from './paging'
import { groupJson, organizationJson, userJson } from './people-json'
import { sideConversationsJson } from './side-conversation-json'
import { policyMetricsJson } from './sla-json'
import { incidentsOf, ticketJson } from './ticket-json'

/** What of the API the site offers; see `HelpdeskOptions`. */
export interface ZendeskOffer {
  readonly slaSideload: boolean
}

const NOT_FOUND = json({ error: 'RecordNotFound', description: 'Not found' }, 404)

/** The tickets' part of the API. */
export function ticketRoutes(offer: ZendeskOffer): Route<Desk>[] {
  const ofTicket = (
    tail: string,
    answer: (ticket: DeskTicket, ask: Ask, desk: Desk) => Reply,
  ): Route<Desk> => ({
    path: new RegExp(`^/api/v2/tickets/(\\d+)${tail}$`),
    answer: (ask, desk) => {
      const ticket = desk.tickets.get(Number(ask.params[0]))
      return ticket ? answer(ticket, ask, desk) : NOT_FOUND
    },
  })
  return [
    ofTicket('', (ticket, ask, desk) => showTicket(ticket, ask, desk, offer)),
    ofTicket('/comments', comments),
    ofTicket('/audits', audits),
    ofTicket('/related', (ticket, _, desk) => related(ticket, desk)),
    ofTicket('/incidents', (ticket, ask, desk) =>
      paged(ask, incidentsOf(ticket, desk), (one) => ticketJson(one, desk), { name: 'tickets', size: 100 }),
    ),
    ofTicket('/slas/policy_metrics', (ticket, _, desk) => {
      const policy_metrics = policyMetricsJson(ticket, desk.slaStart)
      return policy_metrics.length > 0 ? json({ policy_metrics }) : NOT_FOUND
    }),
    ofTicket('/side_conversations', (ticket, _, desk) => json(sideConversationsJson(ticket, desk))),
    ofTicket('/metrics', (ticket, _, desk) => json({ ticket_metric: metricSetJson(ticket, desk) })),
  ]
}

function included(ask: Ask): Set<string> {
  return new Set((ask.query.get('include') ?? '').split(',').map((name) => name.trim()))
}

function showTicket(ticket: DeskTicket, ask: Ask, desk: Desk, offer: ZendeskOffer): Reply {
  const include = included(ask)
  const { people } = desk
  const slas =
    include.has('slas') && offer.slaSideload
      ? { slas: { policy_metrics: policyMetricsJson(ticket, desk.slaStart) } }
      : {}
  const organization = people.findOrganization(people.requirePerson(ticket.requester).organization)
  const { cc, followers } = ticket.around
  const named = [ticket.requester, ticket.messages[0]?.by, ticket.assignee, ...cc, ...followers].filter(
    (id) => typeof id === 'string',
  )
  return json({
    ticket: {
      ...ticketJson(ticket, desk),
      ...slas,
      ...(include.has('comment_count') ? { comment_count: ticket.messages.length } : {}),
    },
    ...(include.has('users') ? { users: usersJson(named, desk) } : {}),
    ...(include.has('groups')
      ? { groups: ticket.group === null ? [] : [groupJson(people.requireGroup(ticket.group))] }
      : {}),
    ...(include.has('organizations')
      ? { organizations: organization ? [organizationJson(organization)] : [] }
      : {}),
  })
}

/** Users by id, each once; the system user is not a user of the account and is left out. */
function usersJson(ids: Iterable<string>, desk: Desk) {
  return [...new Set(ids)]
    .map((id) => desk.people.requirePerson(id))
    .filter((person) => person.role !== 'system')
    .map((person) => userJson(person, desk.people))
}

function comments(ticket: DeskTicket, ask: Ask, desk: Desk): Reply {
  const all = commentsJson(ticket, desk.people, auditIdOfMessage(ticket))
  if (ask.query.get('sort') === '-created_at' || ask.query.get('sort_order') === 'desc') all.reverse()
  type Comment = (typeof all)[number]
  const authors = (items: readonly Comment[]) => {
    const ids = new Set(items.map((comment) => comment.author_id))
    const speakers = desk.people.persons.filter((person) => ids.has(person.zendeskId))
    return {
      users: usersJson(
        speakers.map((person) => person.id),
        desk,
      ),
    }
  }
  return paged(ask, all, (comment) => comment, {
    name: 'comments',
    size: 100,
    ...(included(ask).has('users') ? { sideload: authors } : {}),
  })
}

function audits(ticket: DeskTicket, ask: Ask, desk: Desk): Reply {
  const include = included(ask)
  const speakers = [...ticket.messages, ...ticket.events].map((one) => one.by)
  const assignees = ticket.events.flatMap((event) =>
    event.field === 'assignee' ? [event.from, event.to] : [],
  )
  const users = [ticket.requester, ...speakers, ...assignees].filter((id) => id !== null)
  return paged(ask, auditsJson(ticket, desk), (audit) => audit, {
    name: 'audits',
    size: 100,
    sideload: () => ({
      ...(include.has('users') ? { users: usersJson(users, desk) } : {}),
      ...(include.has('groups') ? { groups: desk.people.groups.map(groupJson) } : {}),
    }),
  })
}

function related(ticket: DeskTicket, desk: Desk): Reply {
  const issue = ticket.fields.linked_issue
  return json({
    topic_id: null,
    jira_issue_ids: issue === null ? [] : [issue],
    followup_source_ids: [],
    from_archive: ticket.status === 'closed',
    incidents: incidentsOf(ticket, desk).length,
  })
}
