/** A page that takes the panel away more often than this within {@link WITHIN} is fighting it, and we give in. */
const MOST_RETURNS = 5
/** Milliseconds. A page that makes itself anew now and then is not fighting. */
const WITHIN = 5 * 60_000

/** What is kept in the page, and how. */
export interface Kept {
  /** Whether everything stands where it was put. */
  readonly isWhole: () => boolean
  /** Puts back what is missing. */
  readonly putBack: () => void
  /** The page took it away too often. */
  readonly giveIn: () => void
}

/**
 * Keeps something in a page that makes itself anew. Only `<html>`, its attributes and its children are watched: that costs
 * nothing while the page re-renders inside `<body>`.
 */
export class PlaceGuard {
  readonly #kept: Kept
  readonly #watch = new MutationObserver(() => this.#look())
  #root: Element | null = null
  /** When something was put back, in milliseconds. */
  #returns: readonly number[] = []

  constructor(kept: Kept) {
    this.#kept = kept
  }

  start(): void {
    if (this.#root === document.documentElement) return
    this.#watch.disconnect()
    this.#root = document.documentElement
    this.#watch.observe(document, { childList: true })
    this.#watch.observe(this.#root, {
      childList: true,
      attributes: true,
      attributeFilter: ['style', 'data-deskhand-side', 'data-deskhand-room'],
    })
  }

  stop(): void {
    this.#watch.disconnect()
    this.#root = null
  }

  /** A person wants it back: the count begins anew. */
  forgive(): void {
    this.#returns = []
  }

  #look(): void {
    if (this.#root === document.documentElement && this.#kept.isWhole()) return
    const now = Date.now()
    const lately = this.#returns.filter((at) => now - at < WITHIN)
    if (lately.length >= MOST_RETURNS) {
      this.stop()
      this.#kept.giveIn()
      return
    }
    this.#returns = [...lately, now]
    // A page may have put another <html> in the place of the one that was watched.
    this.start()
    this.#kept.putBack()
  }
}
