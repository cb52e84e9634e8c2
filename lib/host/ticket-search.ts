import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { HostClient, HostResult, RawTicket } from './contract'

/** A ticket as a search gives it: enough to choose by, not always its conversation and history. */
export interface FoundTicket {
  readonly snapshot: TicketSnapshot
  /** The answers it was made of; they stay in memory. */
  readonly raw: RawTicket
}

export interface SearchPage {
  readonly tickets: readonly FoundTicket[]
  /** Results that are not what the host documents. */
  readonly unreadable: number
  /** Where the next request goes on; null when there are no more. */
  readonly next: string | null
  /** How many the search finds, where the host says it. */
  readonly total: number | null
}

export interface SearchRequest {
  /** In the host's own language: JQL, or Zendesk's search words. */
  readonly query: string
  /** What the page before gave as `next`; null for the first. */
  readonly cursor: string | null
  /** ISO 8601 UTC; when the tickets were read. */
  readonly now: string
  readonly signal: AbortSignal
}

/** A person's own search for tickets on a host. */
export interface TicketSearch {
  /** Exactly one request, for a hundred tickets at most. Never throws. A search that the host refuses brings its words for it. */
  page(client: HostClient, request: SearchRequest): Promise<HostResult<SearchPage>>
  /**
   * A found ticket with its conversation and history, so that it can be scored: what the search gave is not asked for again. Never
   * throws; parts that fail become unreadable fields, and a host that wants to be left alone, or cannot be reached, is a failure.
   */
  whole(
    client: HostClient,
    found: FoundTicket,
    options: Pick<SearchRequest, 'now' | 'signal'>,
  ): Promise<HostResult<TicketSnapshot>>
}
