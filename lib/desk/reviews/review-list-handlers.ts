import type { ReviewParts } from './review-parts'

export function reviewListHandlers(_parts: ReviewParts) {
  return {}
}
