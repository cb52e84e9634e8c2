import { z } from 'zod'
import type { HostClient, HostResult } from '../contract'
import { malformed, readCursor } from '../cursor'
import { skipReasonOf, taken } from '../skip-ticket'
import type { SkippedTicket, SolvedRequest, SolvedStep, SolvedTickets } from '../solved-tickets'
import { zendeskPaging, zendeskTicket } from './answers'
import { commentsPath, solvedSearchPath } from './paths'
import { toSnapshot } from './snapshot'

/** A search gives a thousand results in pages of a hundred; older tickets need a search of their own. */
const PAGE_SIZE = 100
const LAST_PAGE = 10

const searchAnswer = zendeskPaging.extend({
  results: z.array(z.unknown()),
  users: z.array(z.unknown()).optional(),
  groups: z.array(z.unknown()).optional(),
})
/** What decides about a result here; the ticket itself is read by {@link toSnapshot}. */
const solvedTicket = zendeskTicket.extend({ created_at: z.iso.datetime({ offset: true }) })

const place = z.strictObject({
  /** Only tickets created before this moment, ISO 8601; null for the newest. */
  before: z.string().nullable(),
  page: z.number().int().min(1).max(LAST_PAGE),
})
type Place = z.infer<typeof place>

const cursorShape = place.extend({
  /** Tickets of the page whose comments are still to be read; null until the page was asked for. */
  left: z.array(z.number().int().positive()).max(PAGE_SIZE).nullable(),
  /** Where the listing goes on after the page. */
  then: place.nullable(),
})
type Cursor = z.infer<typeof cursorShape>

const FIRST: Cursor = { before: null, page: 1, left: null, then: null }

/**
 * The solved and closed tickets of a Zendesk account: a search gives a hundred, and a request for each its comments.
 * @param site origin, e.g. `https://acme.zendesk.com`
 */
export function zendeskSolvedTickets(site: string): SolvedTickets {
  /** The answers of the page being read, by ticket, in the shape of a ticket's own answer. */
  let held = new Map<number, unknown>()

  async function list(
    client: HostClient,
    cursor: Cursor,
    signal: AbortSignal,
  ): Promise<HostResult<SolvedStep>> {
    const path = solvedSearchPath(cursor.before, cursor.page)
    const answer = await client.get(path, { signal })
    if (!answer.ok) return answer
    const parsed = searchAnswer.safeParse(answer.value)
    if (!parsed.success) return malformed(path)
    const { results, users, groups, count } = parsed.data
    const found = results.map((result) => ({ result, known: solvedTicket.safeParse(result).data }))
    held = new Map(
      found.flatMap(({ result, known }) => (known ? [[known.id, { ticket: result, users, groups }]] : [])),
    )
    const skipped: SkippedTicket[] = []
    if (cursor.left === null) {
      for (const { known } of found) if (!known) skipped.push({ key: '', reason: 'unreadable' })
    } else {
      for (const id of cursor.left) if (!held.has(id)) skipped.push({ key: String(id), reason: 'gone' })
    }
    const left = cursor.left?.filter((id) => held.has(id)) ?? [...held.keys()]
    const then =
      cursor.left === null ? after(cursor, found.at(-1)?.known?.created_at, results.length) : cursor.then
    return {
      ok: true,
      value: {
        tickets: [],
        skipped,
        next: nextOf({ ...cursor, left, then }),
        ...(cursor.before === null && typeof count === 'number' ? { total: count } : {}),
      },
    }
  }

  async function read(
    client: HostClient,
    id: number,
    rest: Cursor,
    { signal, now }: SolvedRequest,
  ): Promise<HostResult<SolvedStep>> {
    const key = String(id)
    const comments = await client.get(commentsPath(key), { signal })
    const next = nextOf(rest)
    if (!comments.ok) {
      const reason = skipReasonOf(comments.reason)
      return reason ? { ok: true, value: { tickets: [], skipped: [{ key, reason }], next } } : comments
    }
    const ref = { host: 'zendesk', site, key } as const
    const ticket = { ok: true, value: held.get(id) } as const
    const snapshot = toSnapshot({ ref, readAt: now, parts: { ticket, comments } })
    return { ok: true, value: { ...taken(key, snapshot), next } }
  }

  return {
    step: (client, request) => {
      const cursor = readCursor(request.cursor, cursorShape) ?? FIRST
      const [id, ...left] = cursor.left ?? []
      return id === undefined || !held.has(id)
        ? list(client, cursor, request.signal)
        : read(client, id, { ...cursor, left }, request)
    },
  }
}

/** Where the listing goes on; null where the page was the last. */
function after(here: Place, oldest: string | undefined, results: number): Place | null {
  if (results < PAGE_SIZE) return null
  if (here.page < LAST_PAGE) return { before: here.before, page: here.page + 1 }
  return oldest === undefined || oldest === here.before ? null : { before: oldest, page: 1 }
}

function nextOf(cursor: Cursor): string | null {
  if (cursor.left === null || cursor.left.length > 0) return JSON.stringify(cursor)
  return cursor.then && JSON.stringify({ ...cursor.then, left: null, then: null } satisfies Cursor)
}
