import type { ReviewParts } from './review-parts'

export function reviewFileHandlers(_parts: ReviewParts) {
  return {}
}
