import { anchorChooser } from './phrase-anchors'
import {
  fits,
  isNumber,
  parsePhrase,
  PREFIX_KEY,
  wordsOf,
  type Piece,
  type WordPiece,
} from './phrase-notation'

export interface Phrase {
  readonly list: string
  readonly pieces: readonly Piece[]
  readonly atStart: boolean
  /** How many of its pieces are known to fit, a word each, wherever it is tried at all. */
  readonly sure: number
  /** Number of its anchor, and how far behind its beginning that can stand; {@link NO_ANCHOR} stands everywhere. */
  readonly anchor: number
  readonly reach: number
}

/** What a word book knows of a word. */
export interface Entry {
  /** Numbers of the anchors it fits. */
  readonly anchors: readonly number[]
  /** The phrases it can begin, but for those of `bySecond`. */
  readonly open: readonly Phrase[]
  /** The phrases it can begin that need one of a few words next, by the number of that word. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase[]> | null
  /** Its own number as such a word; 0 when it is none. */
  readonly second: number
}

export interface PhraseBook {
  readonly entryOf: (word: string) => Entry
  /** How many anchors there are; their numbers are below. */
  readonly anchors: number
}

/** The anchor of phrases that have none of their own: every word fits it. */
export const NO_ANCHOR = 0

/**
 * Files phrases under the words that can begin them.
 * @throws Error when a phrase begins with something other than a word or a number (it would have to be tried everywhere).
 */
export function phraseBook(lists: Readonly<Record<string, readonly string[]>>): PhraseBook {
  const parsed = Object.entries(lists).flatMap(([list, sources]) =>
    sources.map((source) => ({ list, source, ...parsePhrase(source) })),
  )
  const anchorOf = anchorChooser(parsed.map(({ pieces }) => pieces))
  const byFirst = new PieceIndex<Phrase>()
  const byAnchor = new PieceIndex<{ readonly piece: Piece; readonly anchor: number }>()
  const anchors = new Numbering()
  const seconds = new Numbering()
  for (const { list, source, pieces, atStart } of parsed) {
    const sure = sureOf(pieces)
    // By its second word it is found well enough.
    const anchor = sure === 2 ? null : anchorOf(pieces)
    const next = anchors.size
    const number = anchor ? anchors.numberOf(wordsOf(anchor.piece).join('|')) : NO_ANCHOR
    if (anchor && number === next) byAnchor.add(anchor.piece, { piece: anchor.piece, anchor: number })
    const phrase = { list, pieces, atStart, sure, anchor: number, reach: anchor?.reach ?? 0 }
    for (const first of pieces) {
      if (first.kind !== 'words') throw new Error(`phrase must begin with a word: "${source}" in ${list}`)
      byFirst.add(first, phrase)
      if (!first.optional) break
    }
    if (sure === 2) for (const word of wordsOf(pieces[1])) seconds.numberOf(word)
  }
  return {
    anchors: anchors.size,
    entryOf: (word) => {
      const phrases = byFirst.at(word).filter((phrase) => canBegin(phrase.pieces, word))
      const fitting = byAnchor.at(word).filter(({ piece }) => fits(piece, word))
      return {
        anchors: [...new Set(fitting.map(({ anchor }) => anchor))],
        open: phrases.filter(({ sure }) => sure < 2),
        bySecond: bySecondWord(phrases, seconds),
        second: seconds.known(word),
      }
    },
  }
}

/** Most phrases need one of a few words next: they are tried only where it stands. */
function bySecondWord(phrases: readonly Phrase[], seconds: Numbering): Entry['bySecond'] {
  const bySecond = new Map<number, Phrase[]>()
  for (const phrase of phrases)
    if (phrase.sure === 2)
      for (const word of wordsOf(phrase.pieces[1])) push(bySecond, seconds.numberOf(word), phrase)
  return bySecond.size > 0 ? bySecond : null
}

/** How many words at the beginning must be there, and are known when the phrase is looked up: up to two. */
function sureOf([first, second]: readonly Piece[]): number {
  if (first?.kind !== 'words' || first.optional) return 0
  const isFixed =
    second?.kind === 'words' && !second.optional && !second.number && second.prefixes.length === 0
  return isFixed ? 2 : 1
}

/** Numbers names from 1 on, in the order in which they come. */
class Numbering {
  private readonly numbers = new Map<string, number>()

  /** Above all numbers given. */
  get size(): number {
    return this.numbers.size + 1
  }

  numberOf(name: string): number {
    const number = this.known(name) || this.size
    this.numbers.set(name, number)
    return number
  }

  /** 0 for a name that has none. */
  known(name: string): number {
    return this.numbers.get(name) ?? 0
  }
}

/** Values by the word pieces they are filed under. */
class PieceIndex<V> {
  private readonly byWord = new Map<string, V[]>()
  private readonly byPrefix = new Map<string, V[]>()
  private readonly byNumber: V[] = []

  add(piece: WordPiece, value: V): void {
    if (piece.number) this.byNumber.push(value)
    for (const word of piece.exact) push(this.byWord, word, value)
    for (const prefix of piece.prefixes) push(this.byPrefix, prefix.slice(0, PREFIX_KEY), value)
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

/** Whether a match can begin with this word: it fits the first piece, or one that may come first. */
function canBegin(pieces: readonly Piece[], word: string): boolean {
  for (const piece of pieces) {
    if (fits(piece, word)) return true
    if (piece.kind !== 'words' || !piece.optional) return false
  }
  return false
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
