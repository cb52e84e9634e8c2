import { isNumber, PREFIX_KEY, type WordPiece } from './phrase-notation'

/** Values by the word pieces they are filed under. */
export class PieceIndex<V> {
  private readonly byWord = new Map<string, V[]>()
  private readonly byPrefix = new Map<string, V[]>()
  private readonly byNumber: V[] = []

  add(piece: WordPiece, value: V): void {
    if (piece.number) this.byNumber.push(value)
    for (const word of piece.exact) pushOnce(this.byWord, word, value)
    for (const prefix of piece.prefixes) pushOnce(this.byPrefix, prefix.slice(0, PREFIX_KEY), value)
  }

  /** What is filed under pieces that a word fits, and some whose prefixes only begin like it. */
  at(word: string): V[] {
    return [
      ...(this.byWord.get(word) ?? []),
      ...(word.length >= PREFIX_KEY ? (this.byPrefix.get(word.slice(0, PREFIX_KEY)) ?? []) : []),
      ...(isNumber(word) ? this.byNumber : []),
    ]
  }
}

/** Numbers names from 1 on, in the order in which they come. */
export class Numbering {
  private readonly numbers = new Map<string, number>()

  /** Above all numbers given. */
  get size(): number {
    return this.numbers.size + 1
  }

  of(name: string): number {
    const number = this.known(name) || this.size
    this.numbers.set(name, number)
    return number
  }

  /** 0 for a name that has none. */
  known(name: string): number {
    return this.numbers.get(name) ?? 0
  }
}

/** Adds to the values of a key, each once. */
export function pushOnce<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
