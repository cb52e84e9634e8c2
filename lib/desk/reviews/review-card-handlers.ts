import type { ReviewParts } from './review-parts'

export function reviewCardHandlers(_parts: ReviewParts) {
  return {}
}
