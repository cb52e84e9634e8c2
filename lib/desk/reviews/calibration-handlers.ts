import type { ReviewParts } from './review-parts'

export function calibrationHandlers(_parts: ReviewParts) {
  return {}
}
