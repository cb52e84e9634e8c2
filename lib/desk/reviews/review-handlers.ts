import { calibrationHandlers } from './calibration-handlers'
import { reviewCardHandlers } from './review-card-handlers'
import { reviewEraseHandlers } from './review-erase-handlers'
import { reviewFileHandlers } from './review-file-handlers'
import { reviewListHandlers } from './review-list-handlers'
import { reviewLogHandlers } from './review-log-handlers'
import { reviewPanelHandlers } from './review-panel-handlers'
import type { ReviewPanelParts } from './review-panel-parts'
import { reviewTableHandlers } from './review-table-handlers'

/** The answers to everything about reviews. */
export function reviewHandlers(parts: ReviewPanelParts) {
  return {
    ...reviewPanelHandlers(parts),
    ...reviewCardHandlers(parts),
    ...reviewListHandlers(parts),
    ...reviewFileHandlers(parts),
    ...reviewEraseHandlers(parts),
    ...reviewLogHandlers(parts),
    ...reviewTableHandlers(parts),
    ...calibrationHandlers(parts),
  }
}
