import type { DeskTicket } from '../desk'
import { ZENDESK_HOST } from '../ids'
import { messageHtml, plainText } from '../message-text'
import type { People } from '../people'

/** Ids of a ticket's comments and audits follow from their place in it. */
export function commentId(ticketId: number, index: number): number {
  return ticketId * 100_000 + index + 1
}

/** How a message came in; automatic answers name their trigger. */
export function viaOf(by: string, isRequester: boolean) {
  if (by === 'system') {
    const trigger = { id: 360060000001, title: 'Notify requester of received request' }
    return { channel: 'rule', source: { from: trigger, to: {}, rel: 'trigger' } }
  }
  return { channel: isRequester ? 'email' : 'web', source: { from: {}, to: {}, rel: null } }
}

/** All comments of a ticket as `/comments` shows them, the oldest first. `auditOf` tells the audit of each. */
export function commentsJson(ticket: DeskTicket, people: People, auditOf: (index: number) => number) {
  return ticket.messages.map((message, index) => {
    const id = commentId(ticket.id, index)
    const author = people.requirePerson(message.by)
    return {
      id,
      type: 'Comment',
      author_id: author.zendeskId,
      body: message.body,
      html_body: `<div class="zd-comment" dir="auto">${messageHtml(message.body)}</div>`,
      plain_body: plainText(message.body),
      public: message.public,
      attachments: message.attachments.map((file, n) => attachmentJson(file, id * 10 + n)),
      audit_id: auditOf(index),
      via: viaOf(message.by, author.role === 'end-user'),
      created_at: message.at,
      metadata: { system: {}, custom: {} },
    }
  })
}

function attachmentJson(file: DeskTicket['messages'][number]['attachments'][number], id: number) {
  const address = `https://${ZENDESK_HOST}/attachments/token/${id.toString(36)}/?name=${encodeURIComponent(file.name)}`
  return {
    url: `https://${ZENDESK_HOST}/api/v2/attachments/${id}.json`,
    id,
    file_name: file.name,
    content_url: address,
    mapped_content_url: address,
    content_type: file.type,
    size: file.bytes,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'malware_not_found',
    thumbnails: [],
  }
}
