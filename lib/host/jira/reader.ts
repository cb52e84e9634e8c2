import { valueOf } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import type { HostClient, HostReader, HostResult, RawTicket, ReadOptions, TicketRef } from '../contract'
import { readPages } from '../pages'
import { parsePart, readField } from '../read-field'
import { jiraCommentsAnswer, jiraFieldKeys, jiraIssueAnswer } from './answers'
import { commentsPath, issuePath, requestPath } from './paths'
import { toSnapshot } from './snapshot'

/** 100 comments a page: 2,500 comments are read, and `messagesNotRead` tells the rest. */
const MOST_COMMENT_PAGES = 25

/**
 * Jira in three requests at once: the issue with names and history, its comments, and the service desk's view of it. A
 * project without a service desk answers 404 to the last, and is read all the same.
 */
export const jiraReader: HostReader = { host: 'jira', readTicket, readIfChanged, toSnapshot }

async function readTicket(client: HostClient, ref: TicketRef, options: ReadOptions): Promise<RawTicket> {
  const [ticket, rest] = await Promise.all([
    client.get(issuePath(ref.key), options),
    readRest(client, ref, options),
  ])
  return { ref, readAt: options.now, parts: { ticket, ...rest } }
}

async function readIfChanged(
  client: HostClient,
  ref: TicketRef,
  options: ReadOptions,
  updatedAt: string,
): Promise<RawTicket | 'unchanged'> {
  const ticket = await client.get(issuePath(ref.key), options)
  if (updatedAtOf(ticket) === updatedAt) return 'unchanged'
  const rest = ticket.ok ? await readRest(client, ref, options) : {}
  return { ref, readAt: options.now, parts: { ticket, ...rest } }
}

function updatedAtOf(ticket: HostResult<unknown>): string | null {
  const issue = parsePart(ticket, jiraIssueAnswer)
  return 'value' in issue
    ? toUtc(valueOf(readField(issue.value.fields, 'updated', jiraFieldKeys.updated)))
    : null
}

/** What belongs to an issue beside its own answer. */
async function readRest(
  client: HostClient,
  { key }: TicketRef,
  { signal }: ReadOptions,
): Promise<Record<string, HostResult<unknown>>> {
  const parts: Record<string, HostResult<unknown>> = {}
  const [request] = await Promise.all([
    client.get(requestPath(key), { signal }),
    readCommentPages(client, key, parts, signal),
  ])
  return { ...parts, request }
}

/** All comments of an issue, into `parts`. */
export function readCommentPages(
  client: HostClient,
  key: string,
  parts: Record<string, HostResult<unknown>>,
  signal: AbortSignal,
): Promise<void> {
  return readPages(
    client,
    parts,
    'comments',
    commentsPath(key, 0),
    nextPageOf(key),
    MOST_COMMENT_PAGES,
    signal,
  )
}

/** Jira may answer with fewer than asked for: the next page begins where this one ended. */
function nextPageOf(key: string): (answer: unknown) => string | null {
  return (answer) => {
    const page = jiraCommentsAnswer.safeParse(answer)
    if (!page.success) return null
    const { startAt, total, comments } = page.data
    const next = startAt + comments.length
    return comments.length > 0 && next < total ? commentsPath(key, next) : null
  }
}
