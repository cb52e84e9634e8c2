import { unreadable, type Field, type UnreadableReason } from '@/lib/ticket/field'
import { htmlToText } from '@/lib/ticket/html-text'
import { toUtc } from '@/lib/ticket/moment'
import { pageMessageId } from '@/lib/ticket/page-message-id'
import { pageTicket, type PageTicket } from '@/lib/ticket/page-ticket'
import type { Message, Person, TicketPriority, TicketSnapshot, TicketState } from '@/lib/ticket/snapshot'
import type { HostResult, RawTicket, TicketRef } from './contract'
import { parsePart, reasonOf } from './read-field'
import { ticketAddress } from './ticket-address'

/** What a host's words on a page mean; undefined for words that are not known, as in another language. */
export interface PageWords {
  state(word: string, code: string | undefined): TicketState | undefined
  priority(word: string): TicketPriority | undefined
  /** The kind of ticket as the API calls it. */
  type(word: string): string | undefined
}

/** The snapshot made of the answers, with what they do not give taken from the page. */
export function withPage(
  raw: RawTicket,
  answered: HostResult<TicketSnapshot>,
  words: PageWords,
): HostResult<TicketSnapshot> {
  const page = parsePart(raw.parts['page'], pageTicket)
  if (!('value' in page) || !isAbout(raw.ref, page.value)) return answered
  const base = answered.ok ? answered.value : unreadSnapshot(raw, reasonOf(answered))
  return { ok: true, value: fill(base, page.value, words) }
}

/** Whether facts of a page are of this ticket: what a page showed of another comes late, and is nobody's. */
export function isAbout(ref: TicketRef, page: PageTicket): boolean {
  return page.site === ref.site && page.key === ref.key
}

/** A ticket of which nothing could be read. */
function unreadSnapshot({ ref, readAt }: RawTicket, reason: UnreadableReason): TicketSnapshot {
  const field = unreadable(reason)
  return {
    host: ref.host,
    site: ref.site,
    key: ref.key,
    url: ticketAddress(ref),
    readAt,
    subject: field,
    state: field,
    stateName: field,
    priority: field,
    priorityName: field,
    type: field,
    requester: field,
    assignee: field,
    group: field,
    organization: field,
    tags: field,
    customFields: field,
    channel: field,
    createdAt: field,
    updatedAt: field,
    messages: field,
    messagesNotRead: 0,
    events: field,
    links: field,
    sla: field,
  }
}

function fill(snapshot: TicketSnapshot, page: PageTicket, words: PageWords): TicketSnapshot {
  const { status, statusCode, priority, type } = page
  const requester = filled(snapshot.requester, page.requester, (name) => personOf(name, 'requester'))
  const assignee = filled(snapshot.assignee, page.assignee, (name) => personOf(name, 'agent'))
  const people = [requester, assignee].flatMap((one) => ('value' in one && one.value ? [one.value] : []))
  const read = 'unreadable' in snapshot.messages ? messagesOf(page, people, snapshot.site) : null
  return {
    ...snapshot,
    subject: filled(snapshot.subject, page.subject, (word) => word),
    state: filled(snapshot.state, status || statusCode, () => words.state(status ?? '', statusCode)),
    stateName: filled(snapshot.stateName, status || undefined, (word) => word),
    priority: filled(snapshot.priority, priority, (word) => (word === '' ? null : words.priority(word))),
    priorityName: filled(snapshot.priorityName, priority, (word) => word || null),
    type: filled(snapshot.type, type, (word) => (word === '' ? null : words.type(word))),
    requester,
    assignee,
    group: filled(snapshot.group, page.group, (word) => word || null),
    tags: filled(snapshot.tags, page.tags, (tags) => [...tags]),
    customFields: filled(snapshot.customFields, page.customFields, (fields) =>
      fields.map(({ id, name, value }) => ({ id, name, value: value || null })),
    ),
    createdAt: filled(snapshot.createdAt, toUtc(page.created) ?? undefined, (at) => at),
    updatedAt: filled(snapshot.updatedAt, toUtc(page.updated) ?? undefined, (at) => at),
    ...(read
      ? {
          messages: read.messages,
          // The count of the answers, where there is one, is of all messages.
          messagesNotRead: Math.max(read.notRead, snapshot.messagesNotRead - read.count),
        }
      : {}),
  }
}

/** An unreadable field from what the page shows; what it shows and `change` cannot tell is in words that are not known. */
function filled<T, U>(field: Field<T>, shown: U | undefined, change: (shown: U) => T | undefined): Field<T> {
  if ('value' in field || shown === undefined) return field
  const value = change(shown)
  return value === undefined ? unreadable('language') : { value, route: 'dom' }
}

/** A page names people and has no ids: two of one name are one. */
function personOf(name: string, role: Person['role']): Person | null {
  return name === '' ? null : { id: `page:${name}`, name, role }
}

/** The messages, the oldest first. One without a time has no place among them and counts as not read. */
function messagesOf(
  page: PageTicket,
  people: readonly Person[],
  site: string,
): { messages: Field<Message[]>; count: number; notRead: number } | null {
  if (!page.messages) return null
  const ids = pageMessageId()
  const messages = page.messages.flatMap((message): Message[] => {
    const at = toUtc(message.at)
    if (at === null) return []
    const known = people.find(({ name }) => name === message.author)
    const unknown: Person = { id: 'unknown', name: 'Unknown', role: message.role }
    return [
      {
        id: message.id ?? ids(at),
        author: known ?? personOf(message.author, message.role) ?? unknown,
        visibility: message.visibility,
        at,
        attachments: message.files.map((name) => ({ name, mediaType: 'application/octet-stream', bytes: 0 })),
        ...htmlToText(message.html, site),
      },
    ]
  })
  const lost = page.messages.length - messages.length
  messages.sort((a, b) => a.at.localeCompare(b.at))
  return {
    messages: messages.length === 0 && lost > 0 ? unreadable('malformed') : { value: messages, route: 'dom' },
    count: messages.length,
    notRead: page.older + lost,
  }
}
