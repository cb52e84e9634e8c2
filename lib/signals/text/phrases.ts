import { phraseBook, type Entry, type Phrase, type PhraseBook, type Step } from './phrase-book'
import { GAP } from './phrase-notation'
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
 * Walks along a phrase wherever its first word stands and a rare one of its words is near. Walks have bounded gaps and
 * no backtracking beyond the phrase's own length.
 */
class PhraseSearch {
  /** People use few different words, so what the book knows of a word is looked up once. */
  private readonly known = new Map<string, Entry>()
  private words: readonly Entry[] = []
  private hits: PhraseHit[] | null = null

  constructor(private readonly book: PhraseBook) {}

  find(tokens: readonly Token[]): readonly PhraseHit[] {
    const words = tokens.map(({ word }) => this.entryOf(word))
    this.words = words
    this.hits = null
    for (let from = 0; from < words.length; from++) {
      const word = words[from]
      if (!word) break
      const opens = tokens[from]?.opens === true
      if (word.open.length > 0) this.tryAll(word.open, from, opens)
      const second = word.bySecond && words[from + 1]?.second
      const phrases = second ? word.bySecond?.get(second) : undefined
      if (phrases) this.tryAll(phrases, from, opens)
    }
    return this.hits ?? NO_HITS
  }

  private entryOf(word: string): Entry {
    const before = this.known.get(word)
    if (before) return before
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    const entry = this.book(word)
    this.known.set(word, entry)
    return entry
  }

  private tryAll(phrases: readonly Phrase[], from: number, opens: boolean): void {
    for (const phrase of phrases) {
      if ((phrase.atStart && !opens) || (phrase.reach > 0 && !this.isNear(phrase, from))) continue
      const to = walk(phrase.steps, phrase.sure, this.words, from + phrase.sure)
      if (to > from) (this.hits ??= []).push({ list: phrase.list, from, to })
    }
  }

  /** Whether the anchor stands where the phrase needs it, or the word itself fits it. */
  private isNear({ anchor, reach }: Phrase, from: number): boolean {
    const last = Math.min(from + reach, this.words.length - 1)
    for (let at = from; at <= last; at++) if (fitsSlot(this.words[at], anchor)) return true
    return false
  }
}

/** Index after the match, or -1. */
function walk(steps: readonly Step[], index: number, words: readonly Entry[], at: number): number {
  const step = steps[index]
  if (!step) return at
  if (step.isGap) {
    for (let skip = 0; skip <= GAP && at + skip <= words.length; skip++) {
      const to = walk(steps, index + 1, words, at + skip)
      if (to >= 0) return to
    }
    return -1
  }
  if (fitsSlot(words[at], step.slot)) {
    const to = walk(steps, index + 1, words, at + 1)
    if (to >= 0) return to
  }
  return step.optional ? walk(steps, index + 1, words, at) : -1
}

function fitsSlot(word: Entry | undefined, slot: number): boolean {
  return word !== undefined && (((word.slots[slot >> 5] ?? 0) >> (slot & 31)) & 1) === 1
}
