import type { Language } from './text/language'
import type { Token } from './text/tokens'
import { phrasesOf } from './words/books'
import type { ListName } from './words/word-book'

/** A phrase of a word book found in a sentence. Offsets into the cleaned text. */
export interface ListHit {
  readonly list: ListName
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** Among so few hits of a list those of a sentence are found by looking; more are sorted by sentence. */
const FEW = 8
const NO_HITS: readonly ListHit[] = []

/** The phrases of word books in the sentences of a message, by list. */
export class ListHits {
  private readonly lists = new Map<string, ListHit[]>()
  /** Of long lists the hits by sentence, made when first asked for. */
  private readonly sorted = new Map<ListName, ReadonlyMap<number, readonly ListHit[]>>()

  constructor(sentences: readonly (readonly Token[])[], languages: readonly Language[]) {
    for (const language of languages) {
      const find = phrasesOf(language)
      sentences.forEach((tokens, sentence) => {
        for (const { list, from, to } of find(tokens)) {
          const start = tokens[from]?.start ?? 0
          const end = tokens[to - 1]?.end ?? start
          this.add({ list: list as ListName, sentence, start, end })
        }
      })
    }
  }

  /** Tells of each hit its list and sentence, list by list. */
  each(tell: (list: string, sentence: number) => void): void {
    for (const [list, hits] of this.lists) for (const { sentence } of hits) tell(list, sentence)
  }

  /** All hits of a list, language by language, in order of place. */
  of(list: ListName): readonly ListHit[] {
    return this.lists.get(list) ?? NO_HITS
  }

  /** The hits of a list in one sentence, by its index. */
  in(list: ListName, sentence: number): readonly ListHit[] {
    const hits = this.of(list)
    if (hits.length === 0) return NO_HITS
    if (hits.length > FEW) return this.bySentence(list, hits).get(sentence) ?? NO_HITS
    return hits.filter((hit) => hit.sentence === sentence)
  }

  /** Whether a sentence, by its index, holds a hit of a list. */
  has(list: ListName, sentence: number): boolean {
    const hits = this.of(list)
    if (hits.length > FEW) return this.bySentence(list, hits).has(sentence)
    for (const hit of hits) if (hit.sentence === sentence) return true
    return false
  }

  private add(hit: ListHit): void {
    const hits = this.lists.get(hit.list)
    if (hits) hits.push(hit)
    else this.lists.set(hit.list, [hit])
  }

  private bySentence(list: ListName, hits: readonly ListHit[]): ReadonlyMap<number, readonly ListHit[]> {
    const known = this.sorted.get(list)
    if (known) return known
    const made = new Map<number, ListHit[]>()
    for (const hit of hits) {
      const others = made.get(hit.sentence)
      if (others) others.push(hit)
      else made.set(hit.sentence, [hit])
    }
    this.sorted.set(list, made)
    return made
  }
}
