import { appliesTo } from '../card/applies'
import type { Scorecard } from '../card/card'
import { unrated } from './edit-content'
import type { Pick, ReviewContent, ReviewPerson, TicketFacts } from './review'

/** What is known when a review begins. */
export interface Beginning {
  readonly ticket: TicketFacts
  readonly agent: ReviewPerson | null
  readonly reviewer: ReviewPerson
  readonly card: Scorecard
  readonly pick: Pick
  readonly blind: boolean
  /** The calibration session it is for, or null. */
  readonly session: string | null
  /** ISO 8601 UTC. */
  readonly now: string
}

/** A review in which nothing is said yet; categories that are not for such a ticket are N/A. */
export function beginReview({ card, now, ...known }: Beginning): ReviewContent {
  return {
    ...known,
    card: { id: card.id, version: card.version },
    ratings: card.categories.map((category) => ({
      ...unrated(category.id),
      value: appliesTo(category, known.ticket) ? null : ('na' as const),
    })),
    comment: '',
    seconds: 0,
    prefilled: false,
    startedAt: now,
  }
}
