import { calibrationCalls } from './calibration-calls'
import { reviewCardCalls } from './review-card-calls'
import { reviewEraseCalls } from './review-erase-calls'
import { reviewFileCalls } from './review-file-calls'
import { reviewListCalls } from './review-list-calls'
import { reviewLogCalls } from './review-log-calls'
import { panelReviewCalls } from './review-panel-calls'
import { reviewTableCalls } from './review-table-calls'

/** What may be asked about reviews. */
export const reviewCalls = {
  ...panelReviewCalls,
  ...reviewCardCalls,
  ...reviewListCalls,
  ...reviewFileCalls,
  ...reviewEraseCalls,
  ...reviewLogCalls,
  ...reviewTableCalls,
  ...calibrationCalls,
} as const
