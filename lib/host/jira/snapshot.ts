import { read, unreadable, valueOf, type Field } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import { priorityOf } from '@/lib/ticket/priority-name'
import type { SlaTarget, TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'
import type { HostResult, RawTicket } from '../contract'
import { withPage } from '../page-snapshot'
import { mapField, parsePart, readField, type Parsed } from '../read-field'
import { ticketAddress } from '../ticket-address'
import { jiraFieldKeys as keys, jiraIssueAnswer, jsmRequestAnswer, type JiraIssueAnswer } from './answers'
import { approvalsOf, copiedOf, customerStatusOf } from './around'
import { readConversation } from './conversation'
import { eventsOf } from './events'
import { customFieldsOf, groupOf, linksOf, organizationOf, slaFieldsOf } from './fields'
import { ratingOf, reopensOf } from './outcome'
import { pageWords } from './page-words'
import { issuePath } from './paths'
import { personOf } from './people'
import { slaOf } from './sla'
import { stateOf } from './words'

/** Pure: Jira's answers as a snapshot, and what the page shows where they fail. See {@link HostReader.toSnapshot}. */
export function toSnapshot(raw: RawTicket): HostResult<TicketSnapshot> {
  return withPage(raw, fromAnswers(raw), pageWords)
}

function fromAnswers(raw: RawTicket): HostResult<TicketSnapshot> {
  const { ref, readAt, parts } = raw
  const part = parts['ticket']
  if (part && !part.ok) return part
  const answer = parsePart(part, jiraIssueAnswer)
  if (!('value' in answer)) return { ok: false, reason: 'malformed', path: issuePath(ref.key) }

  const issue = answer.value
  const { fields } = issue
  const request = parsePart(parts['request'], jsmRequestAnswer)
  const reporter = readField(fields, 'reporter', keys.reporter)
  const reporterId = valueOf(reporter)?.accountId ?? null
  const status = readField(fields, 'status', keys.status)
  const priority = readField(fields, 'priority', keys.priority)
  const history = issue.changelog ? eventsOf(issue.changelog, reporterId) : null
  const events = history ? read(history.events) : unreadable<TicketEvent[]>('not-in-answer')
  const said = readConversation(raw, issue, reporterId)

  return {
    ok: true,
    value: {
      host: 'jira',
      site: ref.site,
      key: ref.key,
      url: ticketAddress(ref),
      readAt,
      subject: readField(fields, 'summary', keys.summary),
      state: mapField(status, ({ name, statusCategory }) => stateOf(name, statusCategory?.key)),
      stateName: mapField(status, ({ name }) => name),
      priority: priorityField(priority),
      priorityName: mapField(priority, (value) => value?.name ?? null),
      type: mapField(readField(fields, 'issuetype', keys.issuetype), ({ name }) => name),
      requester: mapField(reporter, (user) => (user ? personOf(user, reporterId) : null)),
      assignee: mapField(readField(fields, 'assignee', keys.assignee), (user) =>
        user ? personOf(user, null) : null,
      ),
      group: groupOf(issue),
      organization: organizationOf(issue),
      tags: readField(fields, 'labels', keys.labels),
      customFields: read(
        customFieldsOf(issue, 'value' in request ? (request.value.requestType?.name ?? null) : null),
      ),
      channel: unreadable('not-offered'),
      createdAt: mapField(readField(fields, 'created', keys.created), (at) => toUtc(at) ?? undefined),
      updatedAt: mapField(readField(fields, 'updated', keys.updated), (at) => toUtc(at) ?? undefined),
      messages: said.messages,
      messagesNotRead: said.messagesNotRead,
      events,
      ...(history?.more ? { eventsNotRead: true } : {}),
      links: linksOf(issue, ref.site),
      sla: slaField(request, issue),
      rating: ratingOf(issue),
      reopens: reopensOf(events, history?.more ?? false),
      copied: copiedOf(issue, request, reporterId),
      approvals: approvalsOf(issue),
      customerStatus: customerStatusOf(request),
    },
  }
}

function priorityField(priority: Field<{ name: string } | null>): TicketSnapshot['priority'] {
  if ('unreadable' in priority) return priority
  if (priority.value === null) return read(null)
  const step = priorityOf(priority.value.name)
  return step ? read(step) : unreadable('language')
}

/** The service desk's clocks, else those that the issue's own fields hold. */
function slaField(request: Parsed<typeof jsmRequestAnswer>, issue: JiraIssueAnswer): Field<SlaTarget[]> {
  if ('value' in request && request.value.sla) return read(slaOf(request.value.sla.values))
  const kept = slaFieldsOf(issue)
  if (kept.length > 0) return read(slaOf(kept))
  return 'value' in request ? unreadable('not-in-answer') : request
}
