import { z } from 'zod'
import type { HostClient, HostResult, RawTicket } from '../contract'
import { malformed, readCursor } from '../cursor'
import { hostFailureIn } from '../of-one-ticket'
import type { FoundTicket, SearchPage, SearchRequest, TicketSearch } from '../ticket-search'
import { jiraIssueAnswer } from './answers'
import { ticketSearchPath } from './paths'
import { readCommentPages } from './reader'
import { toSnapshot } from './snapshot'

const searchAnswer = z.looseObject({
  issues: z.array(z.unknown()),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
  names: z.unknown().optional(),
  schema: z.unknown().optional(),
})
const cursorShape = z.strictObject({ token: z.string().max(4_000) })
/** The comments as a search shows them: the first ones, and how many there are. */
const foundComments = z.looseObject({
  comments: z.array(z.unknown()),
  total: z.number().int().nonnegative(),
})

/**
 * Jira's search gives requests with their fields, history and first comments: only longer conversations cost a request more.
 * @param site origin, e.g. `https://acme.atlassian.net`
 */
export function jiraTicketSearch(site: string): TicketSearch {
  async function page(client: HostClient, request: SearchRequest): Promise<HostResult<SearchPage>> {
    const token = readCursor(request.cursor, cursorShape)?.token ?? null
    const path = ticketSearchPath(request.query, token)
    const answer = await client.get(path, { signal: request.signal })
    if (!answer.ok) return answer
    const parsed = searchAnswer.safeParse(answer.value)
    if (!parsed.success) return malformed(path)
    const { issues, nextPageToken, isLast, names, schema } = parsed.data
    const tickets = issues.flatMap((issue) => found(issue, { names, schema }, request.now) ?? [])
    const isOver = isLast === true || !nextPageToken || nextPageToken === token
    return {
      ok: true,
      value: {
        tickets,
        unreadable: issues.length - tickets.length,
        next: isOver ? null : JSON.stringify({ token: nextPageToken }),
        total: null,
      },
    }
  }

  function found(issue: unknown, beside: object, readAt: string): FoundTicket | null {
    const known = jiraIssueAnswer.safeParse(issue)
    if (!known.success) return null
    const { key, fields } = known.data
    const comments = foundComments.safeParse(fields['comment'])
    const raw: RawTicket = {
      ref: { host: 'jira', site, key },
      readAt,
      parts: {
        ticket: { ok: true, value: { ...known.data, ...beside } },
        ...(comments.success
          ? { comments: { ok: true, value: { startAt: 0, maxResults: 100, ...comments.data } } }
          : {}),
      },
    }
    const snapshot = toSnapshot(raw)
    return snapshot.ok ? { snapshot: snapshot.value, raw } : null
  }

  async function whole(
    client: HostClient,
    { snapshot, raw }: FoundTicket,
    { now, signal }: Pick<SearchRequest, 'now' | 'signal'>,
  ): Promise<HostResult<FoundTicket['snapshot']>> {
    if ('value' in snapshot.messages && snapshot.messagesNotRead === 0) return { ok: true, value: snapshot }
    const pages: Record<string, HostResult<unknown>> = {}
    await readCommentPages(client, raw.ref.key, pages, signal)
    const { ticket } = raw.parts
    const parts = { ...(ticket ? { ticket } : {}), ...pages }
    return hostFailureIn(Object.values(pages)) ?? toSnapshot({ ...raw, readAt: now, parts })
  }

  return { page, whole }
}
