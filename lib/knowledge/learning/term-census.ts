/** A term that fewer tickets hold may be a name or an order number: it is not kept. */
export const LEAST_TICKETS = 3

/** What is kept of a census: fingerprints in order of number, and how many tickets held each, up to {@link LEAST_TICKETS}. */
export interface StoredCensus {
  readonly salt: number
  /** Fingerprints of the tickets that were counted. */
  readonly tickets: Uint32Array
  readonly prints: Uint32Array
  readonly counts: Uint8Array
}

/**
 * How many past tickets hold a term. Terms are counted by a salted fingerprint, so that a rare word cannot be read back from the
 * count; two terms in a few million share one, which may keep a word one ticket early.
 */
export class TermCensus {
  readonly #salt: number
  readonly #tickets: Set<number>
  readonly #counts: Map<number, number>

  /** @param salt any whole number, drawn once per browser */
  constructor(salt: number, stored?: StoredCensus) {
    this.#salt = stored?.salt ?? salt
    this.#tickets = new Set(stored?.tickets)
    this.#counts = new Map()
    stored?.prints.forEach((print, at) => this.#counts.set(print, stored.counts[at] ?? 0))
  }

  /**
   * Counts the terms of a ticket, each once. A ticket counts once, whatever becomes of it: one that is forgotten and learnt again does
   * not make its own words common.
   * @param ticket its id
   */
  count(ticket: string, terms: Iterable<string>): void {
    const own = this.#print(ticket)
    if (this.#tickets.has(own)) return
    this.#tickets.add(own)
    for (const term of new Set(terms)) {
      const print = this.#print(term)
      const before = this.#counts.get(print) ?? 0
      if (before < LEAST_TICKETS) this.#counts.set(print, before + 1)
    }
  }

  /** Whether enough tickets hold a term for it to be kept. */
  isCommon(term: string): boolean {
    return (this.#counts.get(this.#print(term)) ?? 0) >= LEAST_TICKETS
  }

  toStored(): StoredCensus {
    const prints = [...this.#counts.keys()].sort((a, b) => a - b)
    return {
      salt: this.#salt,
      tickets: Uint32Array.from(this.#tickets),
      prints: Uint32Array.from(prints),
      counts: Uint8Array.from(prints, (print) => this.#counts.get(print) ?? 0),
    }
  }

  /** FNV-1a over the salt and the text (Fowler, Noll, Vo), mixed once more. */
  #print(text: string): number {
    let hash = (0x811c9dc5 ^ this.#salt) >>> 0
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) >>> 0
  }
}
