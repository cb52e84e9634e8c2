import type { RecentParts } from '../recent-tickets'
import type { ReviewBase } from './review-base'

/** What the answers about reviews are made with. */
export interface ReviewParts extends RecentParts {
  readonly reviews: ReviewBase
  /** Opens an address in a tab of its own; answers its id, where the browser gives it one. */
  readonly openTab: (address: string) => Promise<number | undefined>
}
