/** Later than promised by this much is still kept. Ms. */
export const GRACE_MS = 10 * 60_000
