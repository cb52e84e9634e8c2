/** Where the true value lies, as far as the data tell; both ends belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Share of such intervals that hold the true value: what is said everywhere unless somebody asks for another. */
export const CONFIDENCE = 0.95
