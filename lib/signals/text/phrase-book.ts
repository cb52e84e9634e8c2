import { anchorChooser } from './phrase-anchors'
import { fits, parsePhrase, wordsOf, type Piece } from './phrase-notation'
import { Numbering, PieceIndex, pushOnce } from './phrase-index'

/** A piece as a walk needs it. */
export interface Step {
  /** Which words fit, as a place in {@link Entry.slots}. */
  readonly slot: number
  readonly optional: boolean
  /** Stands for up to three words, or none, instead of one that fits. */
  readonly isGap: boolean
}

export interface Phrase {
  readonly list: string
  readonly pieces: readonly Piece[]
  /** The pieces as a walk needs them. */
  readonly steps: readonly Step[]
  readonly atStart: boolean
  /** How many of its steps are known to fit, a word each, wherever it is tried at all. */
  readonly sure: number
  /** Slot of the anchor that must stand up to `reach` words behind the beginning; a reach of 0 says there is none. */
  readonly anchor: number
  readonly reach: number
}

/** What a word book knows of a word. */
export interface Entry {
  /** A bit for each slot the word fits. */
  readonly slots: Uint32Array
  /** The phrases it can begin, but for those of `bySecond`. */
  readonly open: readonly Phrase[]
  /** The phrases it can begin that need one of a few words next, by the number of that word. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase[]> | null
  /** Its own number as such a word; 0 when it is none. */
  readonly second: number
}

/** What a word book knows of each word. */
export type PhraseBook = (word: string) => Entry

/** The slot that every word fits. */
const ANY = 0
/** A step that no walk takes: it is known to fit. */
const TAKEN: Step = { slot: ANY, optional: false, isGap: false }

/**
 * Files phrases under the words that can begin them.
 * @throws Error when a phrase begins with something other than a word or a number (it would have to be tried everywhere).
 */
export function phraseBook(lists: Readonly<Record<string, readonly string[]>>): PhraseBook {
  const known = new Map<string, Piece>()
  const parsed = Object.entries(lists).flatMap(([list, sources]) =>
    sources.map((source) => ({ list, source, ...parsePhrase(source, known) })),
  )
  const anchorOf = anchorChooser(parsed.map(({ pieces }) => pieces))
  const byFirst = new PieceIndex<Phrase>()
  const slots = new Slots()
  const seconds = new Numbering()
  for (const { list, source, pieces, atStart } of parsed) {
    const sure = sureOf(pieces)
    // By its second word it is found well enough.
    const anchor = sure === 2 ? null : anchorOf(pieces)
    const phrase: Phrase = {
      list,
      pieces,
      steps: pieces.map((piece, index) => (index < sure ? TAKEN : slots.step(piece))),
      atStart,
      sure,
      anchor: anchor ? slots.of(anchor.piece) : ANY,
      reach: anchor?.reach ?? 0,
    }
    for (const first of pieces) {
      if (first.kind !== 'words') throw new Error(`phrase must begin with a word: "${source}" in ${list}`)
      byFirst.add(first, phrase)
      if (!first.optional) break
    }
    if (sure === 2) for (const word of wordsOf(pieces[1])) seconds.of(word)
  }
  return (word) => {
    const phrases = byFirst.at(word).filter(({ pieces }) => canBegin(pieces, word))
    return {
      slots: slots.fittedBy(word),
      open: phrases.filter(({ sure }) => sure < 2),
      bySecond: bySecondWord(phrases, seconds),
      second: seconds.known(word),
    }
  }
}

/** Most phrases need one of a few words next: they are tried only where it stands. */
function bySecondWord(phrases: readonly Phrase[], seconds: Numbering): Entry['bySecond'] {
  const bySecond = new Map<number, Phrase[]>()
  for (const phrase of phrases)
    if (phrase.sure === 2)
      for (const word of wordsOf(phrase.pieces[1])) pushOnce(bySecond, seconds.of(word), phrase)
  return bySecond.size > 0 ? bySecond : null
}

/** How many words at the beginning must be there, and are known when the phrase is looked up: up to two. */
function sureOf([first, second]: readonly Piece[]): number {
  if (first?.kind !== 'words' || first.optional) return 0
  const isFixed =
    second?.kind === 'words' && !second.optional && !second.number && second.prefixes.length === 0
  return isFixed ? 2 : 1
}

/** Whether a match can begin with this word: it fits the first piece, or one that may come first. */
function canBegin(pieces: readonly Piece[], word: string): boolean {
  for (const piece of pieces) {
    if (fits(piece, word)) return true
    if (piece.kind !== 'words' || !piece.optional) return false
  }
  return false
}

/** Numbers the pieces of a book, the same words once, and tells which of them a word fits. */
class Slots {
  private readonly numbers = new Numbering()
  private readonly index = new PieceIndex<{ readonly piece: Piece; readonly slot: number }>()
  private readonly steps = new Map<Piece, Step>()
  /** Of the many words that are in no piece. */
  private plain: Uint32Array | null = null

  /** The step of a piece; phrases share it as they share the piece. */
  step(piece: Piece): Step {
    const known = this.steps.get(piece)
    if (known) return known
    const optional = piece.kind !== 'gap' && piece.optional
    const made = { slot: this.of(piece), optional, isGap: piece.kind === 'gap' }
    this.steps.set(piece, made)
    return made
  }

  of(piece: Piece): number {
    if (piece.kind !== 'words') return ANY
    const next = this.numbers.size
    const slot = this.numbers.of(wordsOf(piece).join('|'))
    if (slot === next) this.index.add(piece, { piece, slot })
    return slot
  }

  /** A bit for each slot; only to be asked when all pieces are known. */
  fittedBy(word: string): Uint32Array {
    const fitting = this.index.at(word).filter(({ piece }) => fits(piece, word))
    if (fitting.length === 0 && this.plain) return this.plain
    const bits = new Uint32Array(Math.ceil(this.numbers.size / 32))
    for (const slot of [ANY, ...fitting.map((each) => each.slot)])
      bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31))
    if (fitting.length === 0) this.plain = bits
    return bits
  }
}
