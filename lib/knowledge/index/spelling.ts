import Fuse from 'fuse.js'

/** A word of the index that is probably meant by one it has never seen. */
export interface Correction {
  readonly term: string
  /** 0–1; what a match through it counts against an exact one. */
  readonly trust: number
}

const SHORTEST = 5
const LONGEST = 20
/** Fuse.js scores 0 for equal and about 1/length for each letter that differs. */
const THRESHOLD = 0.25
const TRUST = 0.6

/**
 * Looks up misspelt words among the index's terms with Fuse.js. Only words of the same first letter and about the same length
 * are compared, which keeps a look-up under a millisecond at 100,000 terms.
 */
export class Spelling {
  readonly #buckets = new Map<string, string[]>()
  readonly #known = new Map<string, Correction | null>()

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      if (!isWord(term)) continue
      const key = bucketKey(term, term.length)
      const bucket = this.#buckets.get(key)
      if (bucket) bucket.push(term)
      else this.#buckets.set(key, [term])
    }
  }

  /** The nearest word, or null when none is near. `term` is a stem that the index does not hold. */
  find(term: string): Correction | null {
    if (!isWord(term)) return null
    const known = this.#known.get(term)
    if (known !== undefined) return known
    const near = [-1, 0, 1].flatMap((more) => this.#buckets.get(bucketKey(term, term.length + more)) ?? [])
    const fuse = new Fuse(near, { threshold: THRESHOLD, includeScore: true, ignoreLocation: true })
    const [best] = fuse.search(term, { limit: 1 })
    const found = best ? { term: best.item, trust: TRUST } : null
    if (this.#known.size > 5_000) this.#known.clear()
    this.#known.set(term, found)
    return found
  }
}

function isWord(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && /^\p{L}+$/u.test(term)
}

function bucketKey(term: string, length: number): string {
  return `${term[0] ?? ''}${length}`
}
