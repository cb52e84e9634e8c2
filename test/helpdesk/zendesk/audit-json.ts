import type { Desk, DeskTicket } from '../desk'
import { CUSTOM_STATUS } from '../ids'
import type { People } from '../people'
import { commentId, commentsJson, viaOf } from './comment-json'
import { sideConversationEvents } from './side-conversation-json'

type Change = DeskTicket['events'][number]
interface Moment {
  readonly at: string
  readonly by: string
  readonly messages: number[]
  readonly changes: Change[]
}

/** The history of a ticket as `/audits` shows it: comments and changes of one person at one moment are one audit. */
export function auditsJson(ticket: DeskTicket, desk: Desk) {
  const moments = momentsOf(ticket)
  const comments = commentsJson(ticket, desk.people, () => 0)
  return moments.map((moment, index) => {
    const author = desk.people.requirePerson(moment.by)
    const said = moment.messages.flatMap((at) => {
      const comment = comments[at]
      if (!comment) return []
      const { id, type, author_id, body, html_body, plain_body, attachments, public: shown } = comment
      return [
        {
          id,
          type,
          author_id,
          body,
          html_body,
          plain_body,
          attachments,
          public: shown,
          audit_id: auditId(ticket, index),
        },
      ]
    })
    const changed = moment.changes.flatMap((change, n) =>
      changeEvents(change, auditId(ticket, index) * 100 + n * 2, desk.people),
    )
    const born =
      index === 0
        ? [
            ...birthEvents(ticket, desk.people),
            ...sideConversationEvents(ticket, auditId(ticket, 0) * 1000 + 500),
          ]
        : []
    return {
      id: auditId(ticket, index),
      ticket_id: ticket.id,
      created_at: moment.at,
      author_id: author.zendeskId,
      metadata: { system: {}, custom: {} },
      events: [...said, ...born, ...changed],
      via: viaOf(moment.by, author.role === 'end-user'),
    }
  })
}

/** Tells the id of the audit in which a message was written. */
export function auditIdOfMessage(ticket: DeskTicket): (message: number) => number {
  const moments = momentsOf(ticket)
  return (message) =>
    auditId(
      ticket,
      Math.max(
        0,
        moments.findIndex((one) => one.messages.includes(message)),
      ),
    )
}

function auditId(ticket: DeskTicket, index: number): number {
  return commentId(ticket.id, index) + 50_000
}

function momentsOf(ticket: DeskTicket): Moment[] {
  const moments = new Map<string, Moment>()
  const momentOf = (at: string, by: string): Moment => {
    const key = `${at} ${by}`
    const moment = moments.get(key) ?? { at, by, messages: [], changes: [] }
    moments.set(key, moment)
    return moment
  }
  const creator = ticket.messages[0]?.by ?? ticket.requester
  momentOf(ticket.created, creator)
  ticket.messages.forEach((message, index) => momentOf(message.at, message.by).messages.push(index))
  for (const change of ticket.events) momentOf(change.at, change.by).changes.push(change)
  return [...moments.values()].sort((a, b) => a.at.localeCompare(b.at))
}

/** What a ticket was created with. */
function birthEvents(ticket: DeskTicket, people: People) {
  const id = auditId(ticket, 0) * 1000
  const values: Array<[string, string | null]> = [
    ['subject', ticket.subject],
    ['status', 'new'],
    ['type', ticket.type],
    ['requester_id', String(people.requirePerson(ticket.requester).zendeskId)],
  ]
  return values.map(([field_name, value], n) => ({ id: id + n, type: 'Create', field_name, value }))
}

function changeEvents(change: Change, id: number, people: People) {
  const value = (of: string | null): string | null => {
    if (of === null) return null
    if (change.field === 'assignee') return String(people.requirePerson(of).zendeskId)
    if (change.field === 'group') return String(people.requireGroup(of).zendeskId)
    return of
  }
  const field_name =
    change.field === 'assignee' || change.field === 'group' ? `${change.field}_id` : change.field
  const event = {
    id,
    type: 'Change',
    field_name,
    value: value(change.to),
    previous_value: value(change.from),
  }
  if (change.field !== 'status') return [event]
  const custom = (state: string | null) => CUSTOM_STATUS[state as DeskTicket['status']] ?? null
  return [
    event,
    {
      id: id + 1,
      type: 'Change',
      field_name: 'custom_status_id',
      value: custom(change.to),
      previous_value: custom(change.from),
    },
  ]
}
