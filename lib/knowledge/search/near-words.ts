import Fuse from 'fuse.js'

/** A known word that is probably meant by one that is not known. */
export interface NearWord {
  readonly word: string
  /** 0–1; 1 would be the same word. */
  readonly likeness: number
}

const SHORTEST = 4
const LONGEST = 24
/** Words compared letter by letter: those that share most triples of letters. */
const COMPARED = 40
/** Fuse.js scores 0 for equal and about 1/length for each letter that differs. */
const THRESHOLD = 0.35
const MOST = 6
const REMEMBERED = 2_000

/**
 * Finds words that look like a mistyped one. Fuse.js judges how near they are; it needs 0.2 s for 10,000 titles
 * (test/eval/RESULTS.md), so it is given only the words that share triples of letters.
 */
export class NearWords {
  readonly #words: readonly string[]
  readonly #byTriple = new Map<string, number[]>()
  readonly #known = new Map<string, readonly NearWord[]>()

  /** @param words distinct, in lower case */
  constructor(words: readonly string[]) {
    this.#words = words
    for (const [number, word] of words.entries()) {
      if (!isWord(word)) continue
      for (const triple of triplesOf(word)) {
        const numbers = this.#byTriple.get(triple)
        if (numbers) numbers.push(number)
        else this.#byTriple.set(triple, [number])
      }
    }
  }

  /** The nearest words, nearest first; none for codes and very short words. */
  find(word: string): readonly NearWord[] {
    if (!isWord(word)) return []
    const known = this.#known.get(word)
    if (known) return known
    const fuse = new Fuse(this.#sharing(word), {
      threshold: THRESHOLD,
      includeScore: true,
      ignoreLocation: true,
    })
    const found = fuse
      .search(word, { limit: MOST })
      .map(({ item, score }) => ({ word: item, likeness: 1 - (score ?? 1) }))
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(word, found)
    return found
  }

  #sharing(word: string): string[] {
    const shared = new Map<number, number>()
    for (const triple of triplesOf(word))
      for (const number of this.#byTriple.get(triple) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
    return [...shared]
      .filter(([number]) => (this.#words[number]?.length ?? 0) >= word.length - 2)
      .sort((a, b) => b[1] - a[1])
      .slice(0, COMPARED)
      .flatMap(([number]) => this.#words[number] ?? [])
  }
}

function isWord(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word)
}

/** Three letters in a row, with a mark before the word and one behind it. */
function triplesOf(word: string): Set<string> {
  const marked = `^${word}$`
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)))
}
