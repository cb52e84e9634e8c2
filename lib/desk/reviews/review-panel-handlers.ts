import type { ReviewParts } from './review-parts'

export function reviewPanelHandlers(_parts: ReviewParts) {
  return {}
}
