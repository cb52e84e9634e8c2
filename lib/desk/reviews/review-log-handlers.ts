import type { ReviewParts } from './review-parts'

export function reviewLogHandlers(_parts: ReviewParts) {
  return {}
}
