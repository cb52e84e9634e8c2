export const reviewListCalls = {} as const
