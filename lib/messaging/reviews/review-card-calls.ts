export const reviewCardCalls = {} as const
