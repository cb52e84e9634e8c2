import type { ReviewParts } from './review-parts'

export function reviewTableHandlers(_parts: ReviewParts) {
  return {}
}
