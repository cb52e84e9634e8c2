import { valueOf } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import type { HostClient, HostReader, HostResult, RawTicket, ReadOptions, TicketRef } from '../contract'
import { pagesOf, readPages } from '../pages'
import { parseItems, parsePart, readField } from '../read-field'
import { zendeskAudit, zendeskAuditsAnswer, zendeskTicketAnswer, zendeskTicketKeys } from './answers'
import { hasIncidents, hintsAtSideConversations } from './around'
import { commentsIn } from './messages'
import { hasMore, nextPage } from './next-page'
import {
  auditsPath,
  commentsPath,
  incidentsPath,
  policyMetricsPath,
  sideConversationsPath,
  ticketPath,
} from './paths'
import { usersOf } from './people'
import { toSnapshot } from './snapshot'

/** 100 comments a page: 2,500 comments are read, and `messagesNotRead` tells the rest. */
const MOST_COMMENT_PAGES = 25
/** Histories are longer than conversations, and say less: past the first page only for tickets of over 100 comments. */
const MOST_AUDIT_PAGES = 5

type Parts = Record<string, HostResult<unknown>>

/**
 * Zendesk in three requests: the ticket with names and SLA beside it, its comments, its history. The comments come from
 * their own answer although the history holds them too: only there is `public` what it is *now*, and an account may
 * refuse the history to an agent who may read the conversation.
 *
 * Where the ticket's answer brings no SLA, the request for it has to be saved elsewhere: the history then gives the
 * comments as well, provided that it is complete and names their authors. Otherwise the SLA stays unread.
 *
 * A problem with incidents, and a ticket with conversations beside it, cost one request more each.
 */
export const zendeskReader: HostReader = { host: 'zendesk', readTicket, readIfChanged, toSnapshot }

async function readTicket(client: HostClient, ref: TicketRef, options: ReadOptions): Promise<RawTicket> {
  return readRest(client, ref, options, await client.get(ticketPath(ref.key), options))
}

async function readIfChanged(
  client: HostClient,
  ref: TicketRef,
  options: ReadOptions,
  updatedAt: string,
): Promise<RawTicket | 'unchanged'> {
  const ticket = await client.get(ticketPath(ref.key), options)
  return updatedAtOf(ticket) === updatedAt ? 'unchanged' : readRest(client, ref, options, ticket)
}

function updatedAtOf(ticket: HostResult<unknown>): string | null {
  const answer = parsePart(ticket, zendeskTicketAnswer)
  if (!('value' in answer)) return null
  return toUtc(valueOf(readField(answer.value.ticket, 'updated_at', zendeskTicketKeys.updated_at)))
}

/** What belongs to a ticket beside its own answer. */
async function readRest(
  client: HostClient,
  ref: TicketRef,
  { signal, now }: ReadOptions,
  ticket: HostResult<unknown>,
): Promise<RawTicket> {
  const parts: Parts = { ticket }
  const raw: RawTicket = { ref, readAt: now, parts }
  if (!ticket.ok) return raw

  const comments = () => readCommentPages(client, ref.key, parts, signal)
  const audits = (most: number) => readAuditPages(client, ref.key, parts, most, signal)
  if (bringsSla(ticket.value)) {
    await Promise.all([comments(), audits(1)])
  } else {
    await audits(1)
    if (holdsConversation(raw)) {
      parts['sla'] = await client.get(policyMetricsPath(ref.key), { signal })
      await readAround(client, raw, parts, signal)
      return raw
    }
    await comments()
  }
  await readAround(client, raw, parts, signal)
  const isLong = pagesOf(raw, 'comments').length > 1
  if (isLong && hasMoreAudits(raw)) await audits(MOST_AUDIT_PAGES)
  return raw
}

/** What few tickets have is asked for only where the answers hint at it. */
async function readAround(
  client: HostClient,
  { ref }: RawTicket,
  parts: Parts,
  signal: AbortSignal,
): Promise<void> {
  const ask = async (part: string, path: string) => {
    parts[part] = await client.get(path, { signal })
  }
  const { ticket, audits } = parts
  const answer = parsePart(ticket, zendeskTicketAnswer)
  await Promise.all([
    'value' in answer && hasIncidents(answer.value.ticket) ? ask('incidents', incidentsPath(ref.key)) : null,
    audits?.ok && hintsAtSideConversations(audits.value)
      ? ask('sideConversations', sideConversationsPath(ref.key))
      : null,
  ])
}

async function readCommentPages(
  client: HostClient,
  id: string,
  parts: Parts,
  signal: AbortSignal,
): Promise<void> {
  const first = commentsPath(id)
  const next = (answer: unknown, page: number) => nextPage(first, answer, page)
  await readPages(client, parts, 'comments', first, next, MOST_COMMENT_PAGES, signal)
}

/** Goes on after the pages already read. */
async function readAuditPages(
  client: HostClient,
  id: string,
  parts: Parts,
  most: number,
  signal: AbortSignal,
): Promise<void> {
  const first = auditsPath(id)
  const known: HostClient = {
    site: client.site,
    get: async (path, options) => (path === first && parts['audits']) || client.get(path, options),
  }
  const next = (answer: unknown, page: number) => nextPage(first, answer, page)
  await readPages(known, parts, 'audits', first, next, most, signal)
}

function bringsSla(answer: unknown): boolean {
  const ticket = zendeskTicketAnswer.safeParse(answer)
  return ticket.success && zendeskTicketKeys.slas.safeParse(ticket.data.ticket['slas']).success
}

function hasMoreAudits(raw: RawTicket): boolean {
  const last = pagesOf(raw, 'audits').at(-1)
  return last?.ok === true && hasMore(last.value)
}

/** Whether the first page of the history is all of it and tells who wrote each comment. */
export function holdsConversation(raw: RawTicket): boolean {
  const ticket = parsePart(raw.parts['ticket'], zendeskTicketAnswer)
  const audits = parsePart(raw.parts['audits'], zendeskAuditsAnswer)
  if (!('value' in ticket) || !('value' in audits) || hasMoreAudits(raw)) return false
  const users = usersOf(ticket.value.users, audits.value.users)
  const { good, bad } = parseItems(audits.value.audits, zendeskAudit)
  const authors = good.filter((audit) => commentsIn([audit]).length > 0).map((audit) => audit.author_id)
  return (
    bad === 0 &&
    (authors.length > 0 || ticket.value.ticket['description'] === '') &&
    authors.every((id) => id === -1 || (id !== null && users.has(id)))
  )
}
