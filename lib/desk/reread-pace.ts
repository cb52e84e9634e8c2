/** Looks that may follow each other at once, as when a person changes three fields in a row. */
const BURST = 3
/** The time in which there are no more than {@link BURST} looks: at most twelve a minute. Milliseconds. */
const WINDOW = 15_000
/** Hints that proved empty lengthen the pause, each to the double of the one before, from the first to the second figure. Milliseconds. */
const EMPTY_PAUSE = { first: 1_000, most: 60_000 } as const

/**
 * How soon a hint from the page may be followed by a request. A change is looked at once; a page that hints without end,
 * as one with a ticking clock in a watched place, is looked at less and less. Times are milliseconds of one clock.
 */
export class RereadPace {
  readonly #looks: number[] = []
  #empty = 0

  /** Milliseconds to wait from now on until the next look; that look counts as made. */
  take(now: number): number {
    const oldest = this.#looks.at(-BURST)
    const last = this.#looks.at(-1)
    const afterBurst = oldest === undefined ? now : oldest + WINDOW
    const pause =
      this.#empty === 0 ? 0 : Math.min(EMPTY_PAUSE.most, EMPTY_PAUSE.first * 2 ** (this.#empty - 1))
    const at = Math.max(now, afterBurst, (last ?? -Infinity) + pause)
    this.#looks.push(at)
    this.#looks.splice(0, this.#looks.length - BURST)
    return at - now
  }

  /** What the look showed. */
  found(changed: boolean): void {
    this.#empty = changed ? 0 : this.#empty + 1
  }
}
