/** Browsers there are instructions for. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** Evidence that is recorded in a browser. */
export const RECORDINGS = ['har', 'console', 'screenshot'] as const
export type Recording = (typeof RECORDINGS)[number]
