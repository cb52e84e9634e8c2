import { read, unreadable, valueOf, type Field } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import type { Copied, SideConversation, TicketLink } from '@/lib/ticket/snapshot'
import type { RawTicket } from '../contract'
import { parseItems, parsePart, readField } from '../read-field'
import {
  zendeskAudit,
  zendeskAuditsAnswer,
  zendeskComment,
  zendeskSideConversation,
  zendeskSideConversationsAnswer,
  zendeskTicket,
  zendeskTicketKeys as keys,
  zendeskTicketsAnswer,
  type ZendeskAudit,
  type ZendeskVia,
} from './answers'
import { personOf, type Users } from './people'

type Ticket = Readonly<Record<string, unknown>>

/** Those in copy: mails' copies and followers, agents among them; old accounts know only collaborators. */
export function copiedOf(ticket: Ticket, requesterId: number | null, users: Users): Field<Copied[]> {
  const lists = [
    ['cc', readField(ticket, 'email_cc_ids', keys.email_cc_ids)],
    ['follower', readField(ticket, 'follower_ids', keys.follower_ids)],
    ['cc', readField(ticket, 'collaborator_ids', keys.collaborator_ids)],
  ] as const
  if (lists.every(([, ids]) => 'unreadable' in ids)) return lists[0][1] as Field<never>
  const known = new Map<number, Copied>()
  for (const [as, ids] of lists)
    for (const id of valueOf(ids) ?? [])
      if (!known.has(id)) known.set(id, { ...personOf(id, null, requesterId, users), as })
  return read([...known.values()])
}

/** Whether the history says that there are conversations beside the ticket's own: only then are they asked for. */
export function hintsAtSideConversations(audits: unknown): boolean {
  const answer = zendeskAuditsAnswer.safeParse(audits)
  if (!answer.success) return false
  return parseItems(answer.data.audits, zendeskAudit).good.some(
    ({ via, events }) =>
      via?.channel === 'side_conversation' ||
      events.some(({ type }) => /^(?:CollabThread|SideConversation)/.test(type)),
  )
}

/** @param audits the whole history, as far as it was read @param moreAudits whether it goes on */
export function sideConversationsOf(
  raw: RawTicket,
  audits: Field<ZendeskAudit[]>,
  moreAudits: boolean,
): Field<SideConversation[]> {
  const part = raw.parts['sideConversations']
  if (!part) {
    if ('unreadable' in audits) return audits
    return moreAudits ? unreadable('not-in-answer') : read([])
  }
  const answer = parsePart(part, zendeskSideConversationsAnswer)
  if (!('value' in answer)) return answer
  const { good } = parseItems(answer.value.side_conversations, zendeskSideConversation)
  return read(
    good.map(({ id, subject, state, participants, message_added_at, updated_at }) => ({
      id,
      subject: subject ?? '',
      state: state === 'open' || state === 'closed' ? state : 'unknown',
      people: (participants ?? []).flatMap(({ name, email }) => name || email || []),
      at: toUtc(message_added_at ?? updated_at),
    })),
  )
}

/** Whether incidents hang on a problem: only then are they asked for. */
export function hasIncidents(ticket: Ticket): boolean {
  return ticket['has_incidents'] === true
}

/** The incidents of a problem. */
export function incidentsOf(raw: RawTicket): TicketLink[] {
  const answer = parsePart(raw.parts['incidents'], zendeskTicketsAnswer)
  if (!('value' in answer)) return []
  return parseItems(answer.value.tickets, zendeskTicket).good.map(({ id }) => link('incident', id, raw))
}

/** A merge says of a comment: this ticket was closed and merged into that one. The words are Zendesk's own. */
const MERGED_INTO = /(?:closed and )?merged into (?:request|ticket) #(\d{1,18})/i
const MERGED_FROM =
  /^\s*(?:request|ticket)s? (#\d{1,18}.{0,400}?) (?:was|were) closed and merged into this (?:request|ticket)/is

/**
 * Tickets that were merged into this one, and the one that it was merged into. The host names them beside the comment that
 * a merge writes, or only in its words, which an agent may have changed: then nothing is said.
 */
export function mergesOf(comments: readonly unknown[], ticket: Ticket, raw: RawTicket): TicketLink[] {
  const tags = valueOf(readField(ticket, 'tags', keys.tags)) ?? []
  const own = Number(raw.ref.key)
  const links = parseItems(comments, zendeskComment).good.flatMap(
    ({ via, plain_body, body }): TicketLink[] => {
      const text = plain_body ?? body ?? ''
      const into = tags.includes('closed_by_merge') ? MERGED_INTO.exec(text)?.[1] : undefined
      if (into) return [link('merged-into', Number(into), raw)]
      const sources = isMerge(via) ? sourcesOf(via) : []
      const told = sources.length > 0 ? sources : numbersIn(MERGED_FROM.exec(text)?.[1] ?? '')
      return told.map((id) => link('merged-from', id, raw))
    },
  )
  const different = new Map(links.map((one) => [`${one.kind} ${one.key}`, one]))
  return [...different.values()].filter(({ key }) => Number(key) !== own)
}

/** Via type 19 is `merge`. */
function isMerge(via: ZendeskVia | null | undefined): boolean {
  return via?.channel === 'merge' || via?.channel === 19 || via?.source?.rel === 'merge'
}

function sourcesOf(via: ZendeskVia | null | undefined): number[] {
  const from = via?.source?.from
  return [...(from?.ticket_ids ?? []), ...(from?.ticket_id ? [from.ticket_id] : [])]
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/#(\d{1,18})/g)].map(([, id]) => Number(id))
}

function link(kind: TicketLink['kind'], id: number, { ref }: RawTicket): TicketLink {
  return { kind, key: String(id), url: `${ref.site}/agent/tickets/${id}` }
}
