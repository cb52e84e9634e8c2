import type { RecentParts } from '../recent-tickets'
import type { ReviewBase } from './review-base'

/** What the answers about reviews are made with. */
export interface ReviewParts extends RecentParts {
  readonly reviews: ReviewBase
}
