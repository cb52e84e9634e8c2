import type { Desk, DeskTicket } from '../../helpdesk/desk'
import { optionLabel } from '../../helpdesk/field-options'
import { CUSTOM_FIELDS } from '../../helpdesk/ids'
import { commentsJson } from '../../helpdesk/zendesk/comment-json'
import { renderedMessage } from '../../helpdesk/jira/comment-json'

export interface ShellMessage {
  readonly author: string
  readonly role: 'agent' | 'end-user'
  readonly public: boolean
  readonly at: string
  readonly html: string
  readonly files: ReadonlyArray<{ readonly name: string; readonly address: string }>
}

/** A demo ticket as pages show it: names in place of ids. */
export interface ShellTicket {
  readonly id: number
  readonly subject: string
  readonly state: DeskTicket['status']
  readonly priority: DeskTicket['priority']
  readonly type: DeskTicket['type']
  readonly requester: string
  readonly assignee: string
  readonly group: string
  readonly tags: readonly string[]
  readonly fields: ReadonlyArray<{ readonly key: string; readonly name: string; readonly value: string }>
  readonly created: string
  readonly updated: string
  readonly messages: readonly ShellMessage[]
}

/** @param said one more message by the requester */
export function shellTicket(desk: Desk, id: number, host: 'zendesk' | 'jira', said?: string): ShellTicket {
  const ticket = desk.requireTicket(id)
  const nameOf = (person: string | null) => (person === null ? '' : desk.people.requirePerson(person).name)
  const bodies = commentsJson(ticket, desk.people, () => 0)
  const messages = ticket.messages.map((message, index): ShellMessage => {
    const body = bodies[index]
    return {
      author: nameOf(message.by),
      role: desk.people.requirePerson(message.by).role === 'end-user' ? 'end-user' : 'agent',
      public: message.public,
      at: message.at,
      html: host === 'zendesk' ? (body?.html_body ?? '') : renderedMessage(message, desk),
      files: (body?.attachments ?? []).map((file) => ({ name: file.file_name, address: file.content_url })),
    }
  })
  const more: ShellMessage[] =
    said === undefined
      ? []
      : [
          {
            author: nameOf(ticket.requester),
            role: 'end-user',
            public: true,
            at: '2099-01-01T00:00:00Z',
            html: `<p>${said}</p>`,
            files: [],
          },
        ]
  return {
    id,
    subject: ticket.subject,
    state: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    requester: nameOf(ticket.requester),
    assignee: nameOf(ticket.assignee),
    group: ticket.group === null ? '' : desk.people.requireGroup(ticket.group).name,
    tags: ticket.tags,
    fields: CUSTOM_FIELDS.map(({ key, name, choice }) => {
      const value = ticket.fields[key]
      return { key, name, value: value === null ? '' : choice ? optionLabel(key, value) : value }
    }),
    created: ticket.created,
    updated: ticket.updated,
    messages: [...messages, ...more],
  }
}
