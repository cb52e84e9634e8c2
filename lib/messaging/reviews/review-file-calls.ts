export const reviewFileCalls = {} as const
