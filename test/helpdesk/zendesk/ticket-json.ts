import type { Desk, DeskTicket } from '../desk'
import { BRAND, CUSTOM_FIELDS, CUSTOM_STATUS, SECURITY_REVIEW_FIELD, TICKET_FORM, ZENDESK_HOST } from '../ids'
import { plainText } from '../message-text'

/** A ticket as `/api/v2/tickets/{id}` shows it; never its comments. */
export function ticketJson(ticket: DeskTicket, desk: Desk) {
  const { people } = desk
  const requester = people.requirePerson(ticket.requester)
  const [first] = ticket.messages
  const isOver = ticket.status === 'solved' || ticket.status === 'closed'
  const values = [
    ...CUSTOM_FIELDS.map((field) => ({ id: field.zendesk, value: ticket.fields[field.key] })),
    { id: SECURITY_REVIEW_FIELD, value: false },
  ]
  return {
    url: `https://${ZENDESK_HOST}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: {
      channel: ticket.id % 3 === 0 ? 'web' : 'email',
      source: { from: { address: requester.email, name: requester.name }, to: {}, rel: null },
    },
    created_at: ticket.created,
    updated_at: ticket.updated,
    generated_timestamp: Math.floor(Date.parse(ticket.updated) / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first ? plainText(first.body) : '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: 'support@acme.example',
    requester_id: requester.zendeskId,
    submitter_id: first ? people.requirePerson(first.by).zendeskId : requester.zendeskId,
    assignee_id: ticket.assignee === null ? null : people.requirePerson(ticket.assignee).zendeskId,
    organization_id: people.findOrganization(requester.organization)?.zendeskId ?? null,
    group_id: ticket.group === null ? null : people.requireGroup(ticket.group).zendeskId,
    collaborator_ids: idsOf([...ticket.around.cc, ...ticket.around.followers], desk),
    follower_ids: idsOf(ticket.around.followers, desk),
    email_cc_ids: idsOf(ticket.around.cc, desk),
    forum_topic_id: null,
    problem_id: findProblem(ticket, desk)?.id ?? null,
    has_incidents: incidentsOf(ticket, desk).length > 0,
    is_public: ticket.messages.some((message) => message.public),
    due_at: null,
    tags: ticket.tags,
    custom_fields: values,
    satisfaction_rating: { score: ticket.satisfaction ?? (isOver ? 'offered' : 'unoffered') },
    sharing_agreement_ids: [],
    custom_status_id: CUSTOM_STATUS[ticket.status],
    encoded_id: `ACME${ticket.id}-R`,
    fields: values,
    followup_ids: [],
    ticket_form_id: TICKET_FORM,
    brand_id: BRAND,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
  }
}

function idsOf(people: readonly string[], desk: Desk): number[] {
  return people.map((id) => desk.people.requirePerson(id).zendeskId)
}

/** The problem ticket of an incident: the one about the same engineering issue. */
function findProblem(ticket: DeskTicket, desk: Desk): DeskTicket | null {
  const issue = ticket.fields.linked_issue
  if (ticket.type !== 'incident' || issue === null) return null
  const isProblem = (one: DeskTicket) => one.type === 'problem' && one.fields.linked_issue === issue
  return [...desk.tickets.values()].find(isProblem) ?? null
}

/** The incidents of a problem ticket. */
export function incidentsOf(ticket: DeskTicket, desk: Desk): DeskTicket[] {
  if (ticket.type !== 'problem') return []
  return [...desk.tickets.values()].filter((one) => findProblem(one, desk)?.id === ticket.id)
}
