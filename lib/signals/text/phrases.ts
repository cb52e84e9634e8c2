import { NO_ANCHOR, phraseBook, type Entry, type Phrase, type PhraseBook } from './phrase-book'
import { fits, GAP, type Piece } from './phrase-notation'
import type { Token } from './tokens'

/** A place where a phrase of `list` matched, in token indices (`to` exclusive). */
export interface PhraseHit {
  readonly list: string
  readonly from: number
  readonly to: number
}

/** Finds all phrases of all lists in a row of tokens, in order of place. */
export type PhraseFinder = (tokens: readonly Token[]) => readonly PhraseHit[]

/** Words whose entries are kept before the memory is emptied: several times the vocabulary of a long ticket. */
const MOST_KNOWN = 20_000
/** Steps between two sentences: further than any phrase reaches. */
const APART = 1_000
const NO_HITS: readonly PhraseHit[] = []

/**
 * Compiles lists of phrases (see `phrase-notation.ts`) to one finder that reads a sentence once.
 * @throws Error when a phrase begins with something other than a word or a number (it would have to be tried everywhere).
 */
export function compilePhrases(lists: Readonly<Record<string, readonly string[]>>): PhraseFinder {
  const search = new PhraseSearch(phraseBook(lists))
  return (tokens) => search.find(tokens)
}

/**
 * Reads a sentence from its end: so it knows at each word how far the anchors behind it are, and walks along a phrase
 * only where its own is near. Walks have bounded gaps and no backtracking beyond the phrase's own length.
 */
class PhraseSearch {
  /** People use few different words, so what the book knows of a word is looked up once. */
  private readonly known = new Map<string, Entry>()
  /** One more at each word. */
  private step = 0
  /** The step at which each anchor was seen last. */
  private readonly seen: Float64Array

  constructor(private readonly book: PhraseBook) {
    this.seen = new Float64Array(book.anchors)
  }

  find(tokens: readonly Token[]): readonly PhraseHit[] {
    const hits: PhraseHit[] = []
    let second = 0
    this.step += APART
    for (let from = tokens.length - 1; from >= 0; from--) {
      const entry = this.entryOf(tokens[from]?.word ?? '')
      this.step++
      this.seen[NO_ANCHOR] = this.step
      for (const anchor of entry.anchors) this.seen[anchor] = this.step
      const phrases = second > 0 ? entry.bySecond?.get(second) : undefined
      if (phrases) this.tryBack(phrases, tokens, from, hits)
      if (entry.open.length > 0) this.tryBack(entry.open, tokens, from, hits)
      second = entry.second
    }
    return hits.length > 0 ? hits.reverse() : NO_HITS
  }

  private entryOf(word: string): Entry {
    const before = this.known.get(word)
    if (before) return before
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    const entry = this.book.entryOf(word)
    this.known.set(word, entry)
    return entry
  }

  /** Tries phrases at a word, the last first: all hits are turned round in the end. */
  private tryBack(
    phrases: readonly Phrase[],
    tokens: readonly Token[],
    from: number,
    hits: PhraseHit[],
  ): void {
    for (let index = phrases.length - 1; index >= 0; index--) {
      const phrase = phrases[index]
      if (!phrase || this.step - (this.seen[phrase.anchor] ?? 0) > phrase.reach) continue
      if (phrase.atStart && tokens[from]?.opens !== true) continue
      const { list, pieces, sure } = phrase
      const to = walk(pieces, sure, tokens, from + sure)
      if (to > from) hits.push({ list, from, to })
    }
  }
}

/** Index after the match, or -1. */
function walk(pieces: readonly Piece[], index: number, tokens: readonly Token[], at: number): number {
  const piece = pieces[index]
  if (!piece) return at
  if (piece.kind === 'gap') {
    for (let skip = 0; skip <= GAP && at + skip <= tokens.length; skip++) {
      const to = walk(pieces, index + 1, tokens, at + skip)
      if (to >= 0) return to
    }
    return -1
  }
  const word = tokens[at]?.word
  if (word !== undefined && fits(piece, word)) {
    const to = walk(pieces, index + 1, tokens, at + 1)
    if (to >= 0) return to
  }
  return piece.optional ? walk(pieces, index + 1, tokens, at) : -1
}
