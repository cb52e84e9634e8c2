export const reviewLogCalls = {} as const
