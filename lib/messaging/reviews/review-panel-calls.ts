export const panelReviewCalls = {} as const
