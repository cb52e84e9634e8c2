import type { HostClient, HostFailure } from '@/lib/host/contract'
import type { FoundTicket, TicketSearch } from '@/lib/host/ticket-search'
import type { Candidate } from '@/lib/review/sample/candidate'
import { candidateOf } from '@/lib/review/sample/candidate-of'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** How a search stands, and what it came to. */
export interface Found {
  readonly candidates: readonly Candidate[]
  readonly unreadable: number
  /** How many the search finds in all; null where the host does not say. */
  readonly total: number | null
}

/** `cut`: the search finds more tickets than were looked at. */
export type LookResult =
  | { readonly ok: true; readonly found: Found; readonly cut: boolean }
  | { readonly ok: false; readonly failure: HostFailure }

export interface LookOptions {
  readonly query: string
  /** Tickets that are looked at at most. */
  readonly most: number
  /** Scores a whole ticket, 0–100; null: tickets are taken as the search gives them. */
  readonly score: ((snapshot: TicketSnapshot) => number | null) | null
  /** The moment, ISO 8601 UTC. */
  readonly now: () => string
  readonly signal: AbortSignal
  readonly onProgress: (found: Found) => void
}

/**
 * Reads the pages of a search, and each ticket whole where it is to be scored, until there are no more or it has looked at enough.
 * A ticket that moves between two pages counts once. Nothing is stored: whatever ends it, it begins again.
 */
export async function lookForCandidates(
  search: TicketSearch,
  client: HostClient,
  { query, most, score, now, signal, onProgress }: LookOptions,
): Promise<LookResult> {
  const candidates = new Map<string, Candidate>()
  let unreadable = 0
  let total: number | null = null
  let cursor: string | null = null
  do {
    const page = await search.page(client, { query, cursor, now: now(), signal })
    if (!page.ok) return { ok: false, failure: page }
    total ??= page.value.total
    unreadable += page.value.unreadable
    cursor = page.value.next
    for (const ticket of page.value.tickets) {
      if (candidates.has(ticket.snapshot.key)) continue
      if (candidates.size === most) return { ok: true, found: found(), cut: true }
      const candidate = await asCandidate(ticket)
      if ('reason' in candidate) return { ok: false, failure: candidate }
      candidates.set(candidate.key, candidate)
      if (score) onProgress(found())
    }
    onProgress(found())
  } while (cursor !== null)
  return { ok: true, found: found(), cut: total !== null && total > candidates.size + unreadable }

  function found(): Found {
    return { candidates: [...candidates.values()], unreadable, total }
  }

  async function asCandidate(ticket: FoundTicket): Promise<Candidate | HostFailure> {
    if (!score) return candidateOf(ticket.snapshot, null)
    const whole = await search.whole(client, ticket, { now: now(), signal })
    if (whole.ok) return candidateOf(whole.value, 'value' in whole.value.messages ? score(whole.value) : null)
    // The ticket's own answer was in the search and made sense there: it stays one that could be picked.
    return whole.reason === 'malformed' ? candidateOf(ticket.snapshot, null) : whole
  }
}
