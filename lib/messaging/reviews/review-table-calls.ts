export const reviewTableCalls = {} as const
