import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { HostClient, HostResult } from './contract'

/**
 * Why a solved ticket was left out: it is `gone` (deleted, or open again), the person may not see it, its answers are not what the
 * host documents, or it cannot be told which of its replies customers saw.
 */
export type SkipReason = 'gone' | 'forbidden' | 'unreadable' | 'visibility'

export interface SkippedTicket {
  /** As the host calls it; empty where not even that could be read. */
  readonly key: string
  readonly reason: SkipReason
}

/** What one request gave. */
export interface SolvedStep {
  /** Whole tickets; none where the request only prepared the next ones. */
  readonly tickets: readonly TicketSnapshot[]
  readonly skipped: readonly SkippedTicket[]
  /** Where the next request goes on; null when there are no more. It names tickets and holds nothing of them. */
  readonly next: string | null
  /** Solved tickets of the desk in all, where the host says it. */
  readonly total?: number
}

export interface SolvedRequest {
  /** What the step before gave as `next`; null for the first. One of another time or version begins anew. */
  readonly cursor: string | null
  /** ISO 8601 UTC; when the tickets were read. */
  readonly now: string
  readonly signal: AbortSignal
}

/**
 * The solved tickets of a desk, the newest first by creation, which does not change while they are read. Holds the page it is
 * reading in memory only; one made anew asks for that page again.
 */
export interface SolvedTickets {
  /** Exactly one request. Never throws; what is wrong with one ticket skips it, and the others stay. */
  step(client: HostClient, request: SolvedRequest): Promise<HostResult<SolvedStep>>
}
