import { htmlToText } from '@/lib/ticket/html-text'
import { toUtc } from '@/lib/ticket/moment'
import { plainToText } from '@/lib/ticket/plain-text'
import type { Message, RichText } from '@/lib/ticket/snapshot'
import { parseItems } from '../read-field'
import { zendeskComment, type ZendeskAudit, type ZendeskComment } from './answers'
import { personOf, type Users } from './people'

/** Comments as messages, the oldest first; `bad` counts those that were not what Zendesk documents. */
export function messagesOf(
  comments: readonly unknown[],
  requesterId: number | null,
  users: Users,
  site: string,
): { messages: Message[]; bad: number } {
  const { good, bad } = parseItems(comments, zendeskComment)
  const messages = good.map((comment) => messageOf(comment, requesterId, users, site))
  return { messages: messages.sort((a, b) => a.at.localeCompare(b.at)), bad }
}

/** The comments that a ticket's history holds, in the shape of the comments' own answer. */
export function commentsIn(audits: readonly ZendeskAudit[]): unknown[] {
  return audits.flatMap((audit) =>
    audit.events
      .filter((event) => event.type === 'Comment' || event.type === 'VoiceComment')
      .map((event) => ({
        author_id: audit.author_id,
        ...event,
        via: audit.via,
        created_at: audit.created_at,
      })),
  )
}

function messageOf(comment: ZendeskComment, requesterId: number | null, users: Users, site: string): Message {
  return {
    id: String(comment.id),
    author: personOf(comment.author_id, comment.via, requesterId, users),
    visibility: comment.public == null ? 'unknown' : comment.public ? 'public' : 'internal',
    at: toUtc(comment.created_at) ?? comment.created_at,
    ...(typeof comment.via?.channel === 'string' ? { channel: comment.via.channel } : {}),
    attachments: (comment.attachments ?? []).map((file) => ({
      name: file.file_name,
      mediaType: file.content_type ?? 'application/octet-stream',
      bytes: file.size ?? 0,
    })),
    ...textOf(comment, site),
  }
}

/** HTML is what people saw; the plain bodies are its shadow and serve where it is missing. */
function textOf(comment: ZendeskComment, site: string): RichText {
  if (comment.html_body) return htmlToText(comment.html_body, site)
  return plainToText(comment.plain_body ?? comment.body ?? '')
}
