import type { Candidate } from '@/lib/review/sample/candidate'
import type { ReviewList } from '@/lib/review/sample/review-list'

/** Tickets to pick from, and where they are from. */
export interface Population {
  readonly origin: ReviewList['origin']
  readonly candidates: readonly Candidate[]
  /** Results of a search that could not be read. */
  readonly unreadable: number
  /** What the search cost; null for tickets that were here. */
  readonly requests: number | null
}
