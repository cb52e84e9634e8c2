import type { Article } from '@/lib/knowledge/article'
import { seeded } from '../numbers'

/** What a question is made of: words of a title, of a heading, a code, or words of either with something amiss. */
export const TYPED_KINDS = [
  'title',
  'heading',
  'code',
  'title, typing error',
  'heading, typing error',
  'title, still typing',
  'heading, still typing',
] as const
export type TypedKind = (typeof TYPED_KINDS)[number]

/** Words somebody types into the search box, and the articles that hold them in their title or in one heading. */
export interface TypedQuestion {
  readonly kind: TypedKind
  readonly typed: string
  readonly right: ReadonlySet<string>
}

const WORD = /[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu
/** Shorter words are mostly such as nobody searches by. */
const SHORTEST = 4
const MOST_WORDS = 5
/** Share of the articles that hold a word past which it is common: in the demo `before`, `with`, `have`. */
const COMMON = 0.2
/** Shorter words are not mistyped here: two letters right are no word. */
const SHORTEST_MISTYPED = 5
/** A code that stands in more articles is a word like others. */
const MOST_HOLDING_CODE = 3

/** Up to `each` questions of every kind about these articles; the same every time. */
export function typedQuestions(articles: readonly Article[], each: number, seed: number): TypedQuestion[] {
  const next = seeded(seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
  const lines = linesByWord(articles)
  const common = commonWords(articles)
  const codes = codesOf(articles)
  const make: Record<TypedKind, () => TypedQuestion | null> = {
    title: () => ofLine('title', pick(articles)?.title, (words) => words),
    heading: () => ofLine('heading', pick(pick(articles)?.headings ?? []), (words) => words),
    code: () => {
      const code = pick(codes)
      return code ? { kind: 'code', typed: code.code, right: code.holding } : null
    },
    'title, typing error': () => ofLine('title, typing error', pick(articles)?.title, mistyped),
    'heading, typing error': () =>
      ofLine('heading, typing error', pick(pick(articles)?.headings ?? []), mistyped),
    'title, still typing': () => ofLine('title, still typing', pick(articles)?.title, unfinished),
    'heading, still typing': () =>
      ofLine('heading, still typing', pick(pick(articles)?.headings ?? []), unfinished),
  }
  return TYPED_KINDS.flatMap((kind) => {
    const made = new Map<string, TypedQuestion>()
    for (let tries = 0; tries < each * 20 && made.size < each; tries += 1) {
      const question = make[kind]()
      if (question) made.set(question.typed, question)
    }
    return [...made.values()]
  })

  /** One to five words of a line in their order. */
  function ofLine(
    kind: TypedKind,
    line: string | undefined,
    change: (words: string[]) => string[] | null,
  ): TypedQuestion | null {
    const all = telling(line ?? '', common)
    const count = Math.min(all.length, 1 + Math.floor(next() * MOST_WORDS))
    const places = new Set<number>()
    while (places.size < count) places.add(Math.floor(next() * all.length))
    const words = [...places].sort((a, b) => a - b).map((place) => all[place] ?? '')
    const typed = words.length > 0 ? change([...words]) : null
    return typed && { kind, typed: typed.join(' '), right: holdingAll(words, lines) }
  }

  function mistyped(words: string[]): string[] | null {
    const at = pick([...words.keys()].filter((place) => isMistypable(words[place] ?? '')))
    if (at === undefined) return null
    const word = words[at] ?? ''
    const spot = 1 + Math.floor(next() * (word.length - 2))
    const before = word.slice(0, spot)
    const [letter = '', after = ''] = [word[spot], word[spot + 1]]
    const rest = word.slice(spot + 1)
    const change = Math.floor(next() * 4)
    if (change === 0) words[at] = before + rest
    else if (change === 1) words[at] = before + letter + letter + rest
    else if (change === 2) words[at] = before + after + letter + word.slice(spot + 2)
    else words[at] = before + (letter === 'e' ? 'r' : 'e') + rest
    return words[at] === word ? null : words
  }

  /** The last word as far as it is typed: two letters at least, and one is missing at least. */
  function unfinished(words: string[]): string[] | null {
    const last = words.pop() ?? ''
    return [...words, last.slice(0, 2 + Math.floor(next() * (last.length - 2)))]
  }
}

function isMistypable(word: string): boolean {
  return word.length >= SHORTEST_MISTYPED && !/\p{N}/u.test(word)
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(WORD) ?? []
}

/** Words of a line that tell it from others. */
function telling(line: string, common: ReadonlySet<string>): string[] {
  return wordsOf(line).filter((word) => word.length >= SHORTEST && !common.has(word))
}

/** Words that so many articles hold that nobody would search by them. */
function commonWords(articles: readonly Article[]): Set<string> {
  const holding = new Map<string, number>()
  for (const { title, body } of articles)
    for (const word of new Set(wordsOf(`${title}\n${body}`))) holding.set(word, (holding.get(word) ?? 0) + 1)
  return new Set([...holding].flatMap(([word, count]) => (count > articles.length * COMMON ? word : [])))
}

/** For each word the titles and headings that hold it, as `article → its lines`. */
function linesByWord(articles: readonly Article[]): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>()
  for (const { id, title, headings } of articles)
    for (const [at, line] of [title, ...headings].entries())
      for (const word of wordsOf(line)) {
        const known = lines.get(word)
        const key = `${id}\n${at}`
        if (known) known.add(key)
        else lines.set(word, new Set([key]))
      }
  return lines
}

function holdingAll(words: readonly string[], lines: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const [first = new Set<string>(), ...others] = words.map((word) => lines.get(word) ?? new Set<string>())
  const lineKeys = [...first].filter((key) => others.every((one) => one.has(key)))
  return new Set(lineKeys.map((key) => key.slice(0, key.indexOf('\n'))))
}

/** Codes such as `rly-3009` and `0x80070005`, with the few articles that hold them anywhere. */
function codesOf(articles: readonly Article[]): { code: string; holding: Set<string> }[] {
  const holders = new Map<string, Set<string>>()
  for (const { id, title, body } of articles)
    for (const word of new Set(wordsOf(`${title}\n${body}`))) {
      if (word.length < 5 || word.length > 20 || !/\p{N}/u.test(word) || !/\p{L}/u.test(word)) continue
      const known = holders.get(word)
      if (known) known.add(id)
      else holders.set(word, new Set([id]))
    }
  return [...holders].flatMap(([code, holding]) =>
    holding.size <= MOST_HOLDING_CODE ? { code, holding } : [],
  )
}
