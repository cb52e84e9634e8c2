import { nthLargest } from '../index/scores'
import { placeOf } from '../place-of'
import { tokenize } from '../tokens'
import { NearWords } from './near-words'
import type { TypedWord } from './typed-words'

/** A short text: the title of something, or a heading in it. */
export interface Line<T> {
  readonly text: string
  readonly of: T
}

/** A line that holds some of what was typed. */
export interface LineHit<T> {
  readonly of: T
  /** 0–1: how much of what was typed stands in the line, rare words counting more. */
  readonly score: number
  /** Whether every typed word stands there, a beginning or a mistyped one included. */
  readonly all: boolean
}

/** What a word of a line counts that is not the typed one, but begins with it, is a little shorter, or looks like it. */
const BEGINS = 0.9
const SHORTER = 0.8
const LOOKS_ALIKE = 0.7
/** How many letters an ending may have that was typed and is not in the line: `invoices` finds `invoice`. */
const MOST_ENDING = 2
const SHORTEST_STEM = 4
/** What it counts that little else stands in the line. */
const BREVITY = 0.1

/** The words of short texts, to be searched while somebody types. */
export class LineWords<T> {
  readonly #lines: readonly Line<T>[]
  readonly #lengths: readonly number[]
  /** Sorted by UTF-16 units, each once, and the numbers of the lines that hold it. */
  readonly #words: readonly string[]
  readonly #holding: readonly (readonly number[])[]
  #near: NearWords | null = null

  constructor(lines: readonly Line<T>[]) {
    this.#lines = lines
    const holding = new Map<string, number[]>()
    this.#lengths = lines.map(({ text }, number) => {
      const terms = new Set(tokenize(text, '').map(({ term }) => term))
      for (const term of terms) {
        const numbers = holding.get(term)
        if (numbers) numbers.push(number)
        else holding.set(term, [number])
      }
      return terms.size
    })
    const sorted = [...holding].sort(([a], [b]) => (a < b ? -1 : 1))
    this.#words = sorted.map(([word]) => word)
    this.#holding = sorted.map(([, numbers]) => numbers)
  }

  /** The `n` best lines, best first; of equal ones the earlier. Those for which `keeps` is false are left out. */
  search(typed: readonly TypedWord[], n: number, keeps: (of: T) => boolean = () => true): LineHit<T>[] {
    const { words, most } = this.#look(typed)
    const scores = new Float64Array(this.#lines.length)
    const counts = new Uint16Array(this.#lines.length)
    for (const { worth, matched } of words) {
      const best = new Float64Array(this.#lines.length)
      for (const [at, quality] of matched)
        for (const number of this.#holding[at] ?? []) best[number] = Math.max(best[number] ?? 0, quality)
      for (const [number, quality] of best.entries()) {
        if (quality === 0) continue
        scores[number] = (scores[number] ?? 0) + worth * quality
        counts[number] = (counts[number] ?? 0) + 1
      }
    }
    for (const [number, score] of scores.entries()) {
      const line = this.#lines[number]
      if (score === 0 || !line) continue
      const brevity = Math.min(1, (counts[number] ?? 0) / (this.#lengths[number] || 1))
      scores[number] = keeps(line.of) ? (score / most) * (1 - BREVITY + BREVITY * brevity) : 0
    }
    const floor = nthLargest(scores, n)
    return this.#lines
      .flatMap(({ of }, number) => {
        const score = scores[number] ?? 0
        return score > 0 && score >= floor ? { of, score, all: counts[number] === words.length } : []
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, n)
  }

  /** For each typed word where it stands, and what it is worth. */
  #look(typed: readonly TypedWord[]) {
    const words = typed.map((word) => {
      const matched = this.#matching(word)
      const holding = matched.reduce((sum, [at]) => sum + (this.#holding[at]?.length ?? 0), 0)
      return { worth: Math.log(1 + this.#lines.length / (holding + 0.5)), matched }
    })
    return { words, most: words.reduce((sum, { worth }) => sum + worth, 0) || 1 }
  }

  /** Words of lines that may be meant by a typed one, by their place, and how far each counts: 0–1. */
  #matching({ text, unfinished }: TypedWord): [at: number, quality: number][] {
    const found: [number, number][] = []
    const start = placeOf(this.#words, text)
    const begins = unfinished || text.length >= SHORTEST_STEM
    for (let at = start; this.#words[at]?.startsWith(text) ?? false; at += 1) {
      if (this.#words[at] === text) found.push([at, 1])
      else if (begins) found.push([at, BEGINS])
      else break
    }
    for (let cut = 1; cut <= MOST_ENDING && text.length - cut >= SHORTEST_STEM; cut += 1) {
      const stem = text.slice(0, -cut)
      const at = placeOf(this.#words, stem)
      if (this.#words[at] === stem) found.push([at, SHORTER])
    }
    if (found.length > 0) return found
    this.#near ??= new NearWords(this.#words)
    return this.#near
      .find(text)
      .map(({ word, likeness }): [number, number] => [placeOf(this.#words, word), LOOKS_ALIKE * likeness])
  }
}
