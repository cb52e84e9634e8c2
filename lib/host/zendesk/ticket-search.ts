import { z } from 'zod'
import type { HostClient, HostResult, RawTicket } from '../contract'
import { malformed, readCursor } from '../cursor'
import { hostFailureIn } from '../of-one-ticket'
import type { FoundTicket, SearchPage, SearchRequest, TicketSearch } from '../ticket-search'
import { zendeskPaging, zendeskTicket } from './answers'
import { auditsPath, commentsPath, TICKET_FIELDS_PATH, ticketSearchPath } from './paths'
import { holdsConversation } from './reader'
import { toSnapshot } from './snapshot'

const PAGE_SIZE = 100
/** A search gives a thousand results. */
const LAST_PAGE = 10

const searchAnswer = zendeskPaging.extend({
  results: z.array(z.unknown()),
  users: z.array(z.unknown()).optional(),
  groups: z.array(z.unknown()).optional(),
})
const cursorShape = z.strictObject({ page: z.number().int().min(2).max(LAST_PAGE) })

/**
 * Zendesk's search with people, teams, targets and figures beside the tickets, as far as the account gives them. A whole ticket
 * is one request more: its history, which holds the conversation; a second where the history is long or does not name everybody.
 * @param site origin, e.g. `https://acme.zendesk.com`
 */
export function zendeskTicketSearch(site: string): TicketSearch {
  /** Names of the account's fields, asked for with the first whole ticket. */
  let siteMetadata: HostResult<unknown> | null = null

  async function page(client: HostClient, request: SearchRequest): Promise<HostResult<SearchPage>> {
    const here = readCursor(request.cursor, cursorShape)?.page ?? 1
    const path = ticketSearchPath(request.query, here)
    const answer = await client.get(path, { signal: request.signal })
    if (!answer.ok) return answer
    const parsed = searchAnswer.safeParse(answer.value)
    if (!parsed.success) return malformed(path)
    const { results, users, groups, count } = parsed.data
    const tickets = results.flatMap((result) => found(result, { users, groups }, request.now) ?? [])
    const isLast = results.length < PAGE_SIZE || here === LAST_PAGE
    return {
      ok: true,
      value: {
        tickets,
        unreadable: results.length - tickets.length,
        next: isLast ? null : JSON.stringify({ page: here + 1 }),
        total: count ?? null,
      },
    }
  }

  function found(
    ticket: unknown,
    beside: { readonly users: unknown; readonly groups: unknown },
    readAt: string,
  ): FoundTicket | null {
    const known = zendeskTicket.safeParse(ticket)
    if (!known.success) return null
    const raw: RawTicket = {
      ref: { host: 'zendesk', site, key: String(known.data.id) },
      readAt,
      parts: { ticket: { ok: true, value: { ticket, ...beside } } },
    }
    const snapshot = toSnapshot(raw)
    return snapshot.ok ? { snapshot: snapshot.value, raw } : null
  }

  async function whole(
    client: HostClient,
    { raw }: FoundTicket,
    { now, signal }: Pick<SearchRequest, 'now' | 'signal'>,
  ) {
    siteMetadata ??= await client.get(TICKET_FIELDS_PATH, { signal })
    const { key } = raw.ref
    const audits = await client.get(auditsPath(key), { signal })
    const told: RawTicket = { ...raw, readAt: now, parts: { ...raw.parts, siteMetadata, audits } }
    const failure = hostFailureIn([siteMetadata, audits])
    if (failure) {
      // Asked for again when the search goes on.
      if (failure === siteMetadata) siteMetadata = null
      return failure
    }
    if (holdsConversation(told)) return toSnapshot(told)
    const comments = await client.get(commentsPath(key), { signal })
    return hostFailureIn([comments]) ?? toSnapshot({ ...told, parts: { ...told.parts, comments } })
  }

  return { page, whole }
}
