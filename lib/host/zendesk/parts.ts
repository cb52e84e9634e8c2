import type { z } from 'zod'
import { read, valueOf, type Field } from '@/lib/ticket/field'
import type { Message } from '@/lib/ticket/snapshot'
import type { RawTicket } from '../contract'
import { pagesOf } from '../pages'
import { mapField, parseItems, parsePart, readField } from '../read-field'
import {
  zendeskAudit,
  zendeskAuditsAnswer,
  zendeskCommentsAnswer,
  zendeskTicketKeys as keys,
  type ZendeskAudit,
  type zendeskTicketAnswer,
} from './answers'
import { commentsIn, messagesOf } from './messages'
import { hasMore } from './next-page'
import { usersOf, type Users } from './people'

/** What was said and done in a ticket, with everybody the answers name. */
export interface Conversation {
  readonly users: Users
  readonly groups: ReadonlyMap<number, string>
  readonly messages: Field<Message[]>
  /** The comments as the host gave them, each still to be checked. */
  readonly comments: readonly unknown[]
  readonly messagesNotRead: number
  readonly audits: Field<ZendeskAudit[]>
  /** Whether the history goes on after what was read. */
  readonly moreAudits: boolean
}

type TicketAnswer = z.output<typeof zendeskTicketAnswer>

/** Puts the pages of comments and history together. Comments come from the history where they have no answer of their own. */
export function readConversation(
  raw: RawTicket,
  answer: TicketAnswer,
  requesterId: number | null,
): Conversation {
  const comments = readPagesOf(raw, 'comments', zendeskCommentsAnswer, (page) => page.comments)
  const history = readPagesOf(raw, 'audits', zendeskAuditsAnswer, (page) => page.audits)
  const users = usersOf(
    answer.users,
    ...comments.pages.map((page) => page.users),
    ...history.pages.map((page) => page.users),
  )
  const groups = [...(answer.groups ?? []), ...history.pages.flatMap((page) => page.groups ?? [])]
  const audits = mapField(history.items, (items) => parseItems(items, zendeskAudit).good)

  const isOwn = 'value' in comments.items
  const source: Field<unknown[]> =
    isOwn || 'unreadable' in audits ? comments.items : mapField(audits, commentsIn)
  let bad = 0
  const messages = mapField(source, (items) => {
    const result = messagesOf(items, requesterId, users, raw.ref.site)
    bad = result.bad
    return result.messages
  })
  const total = valueOf(readField(answer.ticket, 'comment_count', keys.comment_count)) ?? comments.count ?? 0
  const more = isOwn ? comments.more : history.more
  return {
    users,
    groups: new Map(groups.map((group) => [group.id, group.name])),
    messages,
    comments: valueOf(source) ?? [],
    messagesNotRead: Math.max(bad, more ? 1 : 0, total - (valueOf(messages)?.length ?? 0)),
    audits,
    moreAudits: history.more,
  }
}

interface Pages<P> {
  readonly pages: P[]
  readonly items: Field<unknown[]>
  /** Whether there is more than was read. */
  readonly more: boolean
  readonly count: number | null | undefined
}

/** The pages of a part as far as they could be read. A first page that could not makes the whole unreadable. */
function readPagesOf<S extends z.ZodType<{ readonly count?: number | null | undefined }>>(
  raw: RawTicket,
  part: string,
  schema: S,
  itemsOf: (page: z.output<S>) => readonly unknown[],
): Pages<z.output<S>> {
  const answers = pagesOf(raw, part)
  const first = parsePart(answers[0], schema)
  if (!('value' in first)) return { pages: [], items: first, more: false, count: undefined }
  const pages: z.output<S>[] = []
  let more = false
  for (const answer of answers) {
    const page = parsePart(answer, schema)
    if ('value' in page) pages.push(page.value)
    more = !('value' in page) || (answer.ok && hasMore(answer.value))
  }
  return { pages, items: read(pages.flatMap(itemsOf)), more, count: first.value.count }
}
