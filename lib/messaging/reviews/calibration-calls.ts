export const calibrationCalls = {} as const
