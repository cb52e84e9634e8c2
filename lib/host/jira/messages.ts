import { adfToText } from '@/lib/ticket/adf-text'
import { htmlToText } from '@/lib/ticket/html-text'
import { toUtc } from '@/lib/ticket/moment'
import { plainToText } from '@/lib/ticket/plain-text'
import type { Attachment, Message, Person, RichText } from '@/lib/ticket/snapshot'
import { adfDocument, type JiraAttachment, type JiraComment } from './answers'
import { personOf } from './people'

/** Whether the project serves customers, as far as the answers tell: it decides what an unmarked comment is. */
export type Service = 'yes' | 'no' | 'unknown'

/** A body in whichever form the host gave it: ADF, else the HTML made of it, else text. */
export function bodyText(body: unknown, rendered: string | null | undefined, site: string): RichText {
  if (adfDocument.safeParse(body).success) return adfToText(body, site)
  if (rendered) return htmlToText(rendered, site)
  return plainToText(typeof body === 'string' ? body : '')
}

/** The description as the first message: what the requester wrote, at the time of creation; empty when nothing was. */
export function descriptionMessage(text: RichText, author: Person, at: string): Message {
  return { id: 'description', author, visibility: 'public', at, attachments: [], ...text }
}

export function messageOf(
  comment: JiraComment,
  reporterId: string | null,
  service: Service,
  site: string,
): Message {
  return {
    id: comment.id,
    author: personOf(comment.author, reporterId),
    visibility: visibilityOf(comment, service),
    at: toUtc(comment.created) ?? comment.created,
    attachments: [],
    ...bodyText(comment.body, comment.renderedBody, site),
  }
}

function visibilityOf(comment: JiraComment, service: Service): Message['visibility'] {
  // A comment for a role or group is not for customers, whatever else it says.
  if (comment.visibility) return 'internal'
  if (comment.jsdPublic != null) return comment.jsdPublic ? 'public' : 'internal'
  // Without a service desk there is nobody to hide from; where that is not known, neither is this.
  return service === 'no' ? 'public' : 'unknown'
}

/**
 * Jira keeps attachments with the issue. Each goes to the message its author wrote nearest in time, else to the last one
 * before it.
 */
export function withAttachments(messages: readonly Message[], files: readonly JiraAttachment[]): Message[] {
  const byMessage = new Map<string, Attachment[]>()
  for (const file of files) {
    const owner = ownerOf(file, messages)
    if (!owner) continue
    const attachment = {
      name: file.filename,
      mediaType: file.mimeType ?? 'application/octet-stream',
      bytes: file.size ?? 0,
    }
    byMessage.set(owner.id, [...(byMessage.get(owner.id) ?? []), attachment])
  }
  return messages.map((message) => ({ ...message, attachments: byMessage.get(message.id) ?? [] }))
}

function ownerOf(file: JiraAttachment, messages: readonly Message[]): Message | undefined {
  const at = Date.parse(toUtc(file.created) ?? '')
  if (Number.isNaN(at)) return messages[0]
  const distance = (message: Message) => Math.abs(Date.parse(message.at) - at)
  const own = messages.filter((message) => message.author.id === file.author?.accountId)
  if (own.length > 0)
    return own.reduce((best, message) => (distance(message) < distance(best) ? message : best))
  return messages.findLast((message) => Date.parse(message.at) <= at) ?? messages[0]
}
