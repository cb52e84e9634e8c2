/** What is left of a host's allowance after a request was counted. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Seconds until the window starts anew. */
  readonly resetSeconds: number
  readonly exceeded: boolean
}

/** Counts requests in windows of a minute, as both hosts do for a whole account. */
export class RateLimit {
  private windowStart = 0
  private used = 0

  constructor(private readonly limit: number) {}

  /** Counts a request at `now` (milliseconds). */
  take(now: number): Allowance {
    if (now - this.windowStart >= 60_000) {
      this.windowStart = now
      this.used = 0
    }
    this.used += 1
    return {
      limit: this.limit,
      remaining: Math.max(0, this.limit - this.used),
      resetSeconds: Math.max(1, Math.ceil((this.windowStart + 60_000 - now) / 1000)),
      exceeded: this.used > this.limit,
    }
  }
}
