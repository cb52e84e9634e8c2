import type { Desk, DeskTicket } from '../desk'
import { optionLabel } from '../field-options'
import { CUSTOM_FIELDS, issueId, issueKey, JIRA_FIELDS, JIRA_HOST, PROJECT_KEY } from '../ids'
import { issueAttachments, issueComments, messageAdf, renderedMessage, splitMessages } from './comment-json'
import { histories } from './changelog-json'
import { jiraDate } from './dates'
import { fieldNames, fieldSchemas } from './field-names'
import { issueType, PRIORITIES, statusJson } from './names'
import { jiraUser } from './people-json'
import { slasJson } from './sla-json'

/** What an answer is in stars, of five. */
export const STARS = { good: 5, bad: 1 } as const
export const PROJECT = { id: '10000', key: PROJECT_KEY, name: 'Acme Support' }

/**
 * An issue. `fields` limits what it holds: null is all, `*all` too, `-name` leaves one out. `expand` adds
 * `renderedFields`, `names`, `schema`, `changelog`.
 */
export function issueJson(
  ticket: DeskTicket,
  desk: Desk,
  fields: ReadonlySet<string> | null,
  expand: ReadonlySet<string>,
) {
  const all: Record<string, unknown> = { ...systemFields(ticket, desk), ...ownFields(ticket, desk) }
  const isWanted = (name: string) =>
    fields === null ||
    ((fields.has('*all') || fields.has('*navigable') || fields.has(name)) && !fields.has(`-${name}`))
  const chosen = Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)))
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issueId(ticket.id),
    self: `https://${JIRA_HOST}/rest/api/3/issue/${issueId(ticket.id)}`,
    key: issueKey(ticket.id),
    ...(fields?.size === 0 ? {} : { fields: chosen }),
    ...(expand.has('renderedFields') ? { renderedFields: rendered(ticket, desk, chosen) } : {}),
    ...(expand.has('names') ? { names: fieldNames() } : {}),
    ...(expand.has('schema') ? { schema: fieldSchemas() } : {}),
    ...(expand.has('changelog') ? { changelog: changelog(ticket, desk) } : {}),
  }
}

function systemFields(ticket: DeskTicket, desk: Desk) {
  const { people } = desk
  const { description } = splitMessages(ticket)
  const type = issueType(ticket)
  const person = (id: string | null) => (id === null ? null : jiraUser(people.requirePerson(id)))
  const solved = ticket.events.findLast((event) => event.field === 'status' && event.to === 'solved')
  const isDone = ticket.status === 'solved' || ticket.status === 'closed'
  const area = ticket.fields.product_area
  const version = ticket.fields.affected_version
  const comments = issueComments(ticket, desk)
  return {
    summary: ticket.subject,
    description: description ? messageAdf(description, ticket, desk) : null,
    status: statusJson(ticket.status, JIRA_HOST),
    priority:
      ticket.priority === null
        ? null
        : {
            ...PRIORITIES[ticket.priority],
            self: `https://${JIRA_HOST}/rest/api/3/priority/${PRIORITIES[ticket.priority].id}`,
          },
    issuetype: {
      self: `https://${JIRA_HOST}/rest/api/3/issuetype/${type.id}`,
      id: type.id,
      name: type.name,
      description: '',
      subtask: false,
      hierarchyLevel: 0,
    },
    project: {
      ...PROJECT,
      self: `https://${JIRA_HOST}/rest/api/3/project/${PROJECT.id}`,
      projectTypeKey: 'service_desk',
      simplified: false,
    },
    reporter: person(ticket.requester),
    creator: person(ticket.messages[0]?.by ?? ticket.requester),
    assignee: person(ticket.assignee),
    labels: ticket.tags,
    components:
      area === null ? [] : [{ id: String(10_200 + area.length), name: optionLabel('product_area', area) }],
    versions:
      version === null
        ? []
        : [{ id: String(10_300 + version.length), name: version, archived: false, released: true }],
    fixVersions: [],
    resolution: isDone ? resolutionOf(ticket) : null,
    resolutiondate: isDone && solved ? jiraDate(solved.at) : null,
    created: jiraDate(ticket.created),
    updated: jiraDate(ticket.updated),
    issuelinks: issueLinks(ticket),
    attachment: issueAttachments(ticket, desk),
    comment: {
      comments,
      self: `https://${JIRA_HOST}/rest/api/3/issue/${issueId(ticket.id)}/comment`,
      maxResults: comments.length,
      total: comments.length,
      startAt: 0,
    },
    subtasks: [],
    duedate: null,
  }
}

function ownFields(ticket: DeskTicket, desk: Desk) {
  const requester = desk.people.requirePerson(ticket.requester)
  const organization = desk.people.findOrganization(requester.organization)
  const group = ticket.group === null ? null : desk.people.requireGroup(ticket.group)
  const slas = new Map(slasJson(ticket, desk.slaStart).map((sla, i) => [ticket.sla[i]?.metric, sla]))
  const values = CUSTOM_FIELDS.map(({ key, jira, choice }) => {
    const value = ticket.fields[key]
    return [
      jira,
      value === null ? null : choice ? { value: optionLabel(key, value), id: String(value.length) } : value,
    ]
  })
  return {
    [JIRA_FIELDS.organizations]: organization
      ? [{ id: String(organization.zendeskId % 1000), name: organization.name }]
      : [],
    [JIRA_FIELDS.requestType]: {
      requestType: { id: '21', name: issueType(ticket).request, serviceDeskId: '1' },
    },
    [JIRA_FIELDS.participants]: participantsOf(ticket, desk),
    [JIRA_FIELDS.approvals]: approvalsJson(ticket, desk),
    [JIRA_FIELDS.group]: group ? { value: group.name, id: String(group.zendeskId % 100_000) } : null,
    [JIRA_FIELDS.satisfaction]: ticket.satisfaction ? { rating: STARS[ticket.satisfaction] } : null,
    [JIRA_FIELDS.first_reply_time]: slas.get('first_reply_time') ?? null,
    [JIRA_FIELDS.next_reply_time]: slas.get('next_reply_time') ?? null,
    [JIRA_FIELDS.periodic_update_time]: slas.get('periodic_update_time') ?? null,
    [JIRA_FIELDS.requester_wait_time]: slas.get('requester_wait_time') ?? null,
    ...Object.fromEntries(values),
  }
}

/** Those in copy on Zendesk take part in the request here. */
function participantsOf(ticket: DeskTicket, desk: Desk) {
  return ticket.around.cc.map((id) => jiraUser(desk.people.requirePerson(id)))
}

function approvalsJson(ticket: DeskTicket, desk: Desk) {
  return ticket.around.approvals.map(({ name, decision, approvers }, index) => ({
    id: String(ticket.id * 10 + index),
    name,
    finalDecision: decision,
    canAnswerApproval: false,
    approvers: approvers.map((id) => ({
      approver: jiraUser(desk.people.requirePerson(id)),
      approverDecision: decision,
    })),
    createdDate: { iso8601: jiraDate(ticket.created) },
  }))
}

function resolutionOf(ticket: DeskTicket) {
  const code = ticket.fields.resolution_code
  const name = code === null ? 'Done' : optionLabel('resolution_code', code)
  return { self: `https://${JIRA_HOST}/rest/api/3/resolution/10000`, id: '10000', name, description: '' }
}

/** The engineers' issue a ticket waits for. */
function issueLinks(ticket: DeskTicket) {
  const key = ticket.fields.linked_issue
  if (key === null) return []
  const id = key.replace(/\D/g, '')
  return [
    {
      id: `3${id}`,
      self: `https://${JIRA_HOST}/rest/api/3/issueLink/3${id}`,
      type: { id: '10003', name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
      inwardIssue: {
        id: `2${id}`,
        key,
        self: `https://${JIRA_HOST}/rest/api/3/issue/2${id}`,
        fields: { summary: `Engineering issue ${key}`, status: statusJson('open', JIRA_HOST) },
      },
    },
  ]
}

function rendered(ticket: DeskTicket, desk: Desk, fields: Record<string, unknown>) {
  const { description, comments } = splitMessages(ticket)
  const shown = issueComments(ticket, desk).map((comment, i) => {
    const message = comments[i]
    return { ...comment, body: message ? renderedMessage(message, desk) : '' }
  })
  const texts: Record<string, unknown> = {
    description: description ? renderedMessage(description, desk) : '',
    comment: { comments: shown, maxResults: shown.length, total: shown.length, startAt: 0 },
  }
  return Object.fromEntries(Object.keys(fields).map((name) => [name, texts[name] ?? null]))
}

function changelog(ticket: DeskTicket, desk: Desk) {
  const all = histories(ticket, desk)
  const newest = all.slice(0, 100)
  return { startAt: 0, maxResults: newest.length, total: all.length, histories: newest }
}
