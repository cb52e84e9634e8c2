import { valueOf } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import type { TicketSnapshot, TicketState } from '@/lib/ticket/snapshot'
import type { HostResult, RawTicket } from '../contract'
import { withPage } from '../page-snapshot'
import { mapField, parsePart, readField } from '../read-field'
import { ticketAddress } from '../ticket-address'
import { zendeskTicketAnswer, zendeskTicketKeys as keys } from './answers'
import { copiedOf, incidentsOf, mergesOf, sideConversationsOf } from './around'
import { eventsOf } from './events'
import { customFieldsOf, issuesIn, linksOf } from './fields'
import { nameField, personField, slaField } from './named-fields'
import { ratingOf, reopensOf } from './outcome'
import { pageWords } from './page-words'
import { readConversation } from './parts'
import { ticketPath } from './paths'

/** Pure: Zendesk's answers as a snapshot, and what the page shows where they fail. See {@link HostReader.toSnapshot}. */
export function toSnapshot(raw: RawTicket): HostResult<TicketSnapshot> {
  return withPage(raw, fromAnswers(raw), pageWords)
}

function fromAnswers(raw: RawTicket): HostResult<TicketSnapshot> {
  const { ref, readAt, parts } = raw
  const part = parts['ticket']
  if (part && !part.ok) return part
  const answer = parsePart(part, zendeskTicketAnswer)
  // An answer about another ticket is never shown as this one.
  if (!('value' in answer) || String(answer.value.ticket.id) !== ref.key)
    return { ok: false, reason: 'malformed', path: ticketPath(ref.key) }

  const { ticket } = answer.value
  const requesterId = readField(ticket, 'requester_id', keys.requester_id)
  const said = readConversation(raw, answer.value, valueOf(requesterId) ?? null)
  const organizations = new Map((answer.value.organizations ?? []).map((one) => [one.id, one.name]))
  const status = readField(ticket, 'status', keys.status)
  const priority = readField(ticket, 'priority', keys.priority)
  const via = readField(ticket, 'via', keys.via)

  const customFields = mapField(readField(ticket, 'custom_fields', keys.custom_fields), (values) =>
    customFieldsOf(values, parts['siteMetadata']),
  )

  const events = mapField(said.audits, (audits) =>
    eventsOf(audits, valueOf(requesterId) ?? null, said.users, said.groups),
  )

  return {
    ok: true,
    value: {
      host: 'zendesk',
      site: ref.site,
      key: ref.key,
      url: ticketAddress(ref),
      readAt,
      subject: readField(ticket, 'subject', keys.subject),
      state: mapField(status, (value): TicketState => (value === 'deleted' ? 'closed' : value)),
      stateName: status,
      priority,
      priorityName: priority,
      type: readField(ticket, 'type', keys.type),
      requester: personField(requesterId, valueOf(requesterId) ?? null, said.users),
      assignee: personField(readField(ticket, 'assignee_id', keys.assignee_id), null, said.users),
      group: nameField(readField(ticket, 'group_id', keys.group_id), said.groups),
      organization: nameField(readField(ticket, 'organization_id', keys.organization_id), organizations),
      tags: readField(ticket, 'tags', keys.tags),
      customFields,
      channel: mapField(via, ({ channel }) => (channel == null ? null : String(channel))),
      createdAt: mapField(readField(ticket, 'created_at', keys.created_at), (at) => toUtc(at) ?? undefined),
      updatedAt: mapField(readField(ticket, 'updated_at', keys.updated_at), (at) => toUtc(at) ?? undefined),
      messages: said.messages,
      messagesNotRead: said.messagesNotRead,
      events,
      ...(said.moreAudits ? { eventsNotRead: true } : {}),
      links: mapField(readField(ticket, 'problem_id', keys.problem_id), (problem) => {
        const followUps = valueOf(readField(ticket, 'followup_ids', keys.followup_ids)) ?? []
        const issues = issuesIn(valueOf(customFields) ?? [])
        return [
          ...linksOf(problem, followUps, valueOf(via)?.source?.from?.ticket_id, ref.site),
          ...incidentsOf(raw),
          ...mergesOf(said.comments, ticket, raw),
          ...issues,
        ]
      }),
      sla: slaField(raw, ticket),
      rating: ratingOf(ticket),
      reopens: reopensOf(ticket, events, said.moreAudits),
      copied: copiedOf(ticket, valueOf(requesterId) ?? null, said.users),
      sideConversations: sideConversationsOf(raw, said.audits, said.moreAudits),
    },
  }
}
