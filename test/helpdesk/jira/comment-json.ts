import type { Desk, DeskTicket } from '../desk'
import { issueId, JIRA_HOST } from '../ids'
import { messageHtml } from '../message-text'
import { toAdf, type AdfDoc } from './adf'
import type { AdfNode } from './adf-inline'
import { withJiraLinks } from './article-links'
import { jiraDate } from './dates'
import { jiraUser } from './people-json'

type Message = DeskTicket['messages'][number]

/** A public first message is the issue's description; everything else is a comment. */
export function splitMessages(ticket: DeskTicket): { description: Message | null; comments: Message[] } {
  const [first, ...rest] = ticket.messages
  if (!first?.public) return { description: null, comments: ticket.messages }
  return { description: first, comments: rest }
}

/** A message's text as an Atlassian document; its files follow as media. */
export function messageAdf(message: Message, ticket: DeskTicket, desk: Desk): AdfDoc {
  const doc = toAdf(withJiraLinks(message.body, desk))
  if (message.attachments.length === 0) return doc
  const media = message.attachments.map((file): AdfNode => {
    const id = attachmentUuid(ticket, file.name)
    return { type: 'media', attrs: { type: 'file', id, alt: file.name, collection: '' } }
  })
  return { ...doc, content: [...doc.content, { type: 'mediaGroup', content: media }] }
}

/** HTML of a message, as `renderedFields` and `renderedBody` hold it. */
export function renderedMessage(message: Message, desk: Desk): string {
  return messageHtml(withJiraLinks(message.body, desk))
}

/** All comments of an issue, the oldest first. */
export function issueComments(ticket: DeskTicket, desk: Desk) {
  const { description, comments } = splitMessages(ticket)
  const idAt = (index: number) => ticket.id * 1000 + index
  return comments.map((message, index) => {
    const id = String(idAt(index))
    // A reply to the description is a comment like any other.
    const parent = (message.replyTo ?? -1) - (description ? 1 : 0)
    const author = jiraUser(desk.people.requirePerson(message.by))
    return {
      self: `https://${JIRA_HOST}/rest/api/3/issue/${issueId(ticket.id)}/comment/${id}`,
      id,
      author,
      body: messageAdf(message, ticket, desk),
      updateAuthor: author,
      created: jiraDate(message.at),
      updated: jiraDate(message.at),
      jsdPublic: message.public,
      jsdAuthorCanSeeRequest: true,
      ...(parent >= 0 ? { parentId: idAt(parent) } : {}),
    }
  })
}

/** All files of a ticket, as the issue's attachment field lists them. */
export function issueAttachments(ticket: DeskTicket, desk: Desk) {
  return ticket.messages.flatMap((message, at) =>
    message.attachments.map((file, n) => {
      const id = String(ticket.id * 100 + at * 10 + n)
      return {
        self: `https://${JIRA_HOST}/rest/api/3/attachment/${id}`,
        id,
        filename: file.name,
        author: jiraUser(desk.people.requirePerson(message.by)),
        created: jiraDate(message.at),
        size: file.bytes,
        mimeType: file.type,
        content: `https://${JIRA_HOST}/rest/api/3/attachment/content/${id}`,
        mediaApiFileId: attachmentUuid(ticket, file.name),
      }
    }),
  )
}

function attachmentUuid(ticket: DeskTicket, name: string): string {
  let sum = ticket.id
  for (const sign of name) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0
  return `${sum.toString(16).padStart(8, '0')}-0d5c-4f1e-9a57-${String(ticket.id).padStart(12, '0')}`
}
