import model from '@/assets/models/sentence-odds.json'
import type { Message } from '@/lib/ticket/snapshot'
import type { ReadSentence } from './reading'
import type { Token } from './text/tokens'
import { en } from './words/en/book'

/**
 * What a sentence may tell of a fault and of the work on it. The order is that of the model's file. `checks` are what customers tried,
 * `work` is what agents looked at and found; `reason`, `done` and `next` are what an agent's answer tells at the end.
 */
export const TOLD = [
  'steps',
  'expected',
  'observed',
  'rate',
  'workaround',
  'checks',
  'change',
  'work',
  'acknowledged',
  'reason',
  'done',
  'next',
] as const
export type Told = (typeof TOLD)[number]

/** Agents tell of the fault in other words than customers, but how often it happens and how to go on in the same. */
const BY_ANYONE: ReadonlySet<Told> = new Set(['rate', 'workaround'])
/** What is known of the words of agents alone. */
const BY_AGENTS: ReadonlySet<Told> = new Set(['work', 'acknowledged', 'reason', 'done', 'next'])

/**
 * The model as it is kept in a file: `assets/models/sentence-odds.json`, learnt by `npm run train` from sentences that were written for
 * this project and labelled with what they do (`test/acts`). Numbers are hundredths of log-odds, one for each of {@link TOLD}.
 */
export interface SentenceOddsFile {
  /** Of a sentence of which nothing is known. */
  readonly bias: readonly number[]
  /** What each feature of a sentence adds. */
  readonly features: Readonly<Record<string, readonly number[]>>
}

/** What there is to know of sentences: the sentences, the words of each by its index, and the phrases found in them. */
export interface KnownSentences {
  readonly sentences: readonly ReadSentence[]
  readonly wordsOf: (sentence: number) => readonly Token[]
  /** Tells of every phrase that was found the list it is of and its sentence. */
  readonly eachHit: (tell: (list: string, sentence: number) => void) => void
}

/** Up to so many words a sentence is of the first length, the second, … In words. */
const LENGTHS = [3, 7, 14, 25] as const
/** Words of a sentence that are looked at; people write fewer, pasted output does not. */
const MOST_WORDS = 80
const HUNDREDTHS = 100
const { bias, features }: SentenceOddsFile = model
/** Where the row of each feature begins in {@link WEIGHTS}. */
const ROWS = new Map(Object.keys(features).map((feature, row) => [feature, row * TOLD.length]))
const WEIGHTS = Float64Array.from(Object.values(features).flat(), (each) => each / HUNDREDTHS)
const LIST_FEATURES = new Map(Object.keys(en.lists).map((list) => [list, `list:${list}`]))

/**
 * How likely it is that each sentence tells each of {@link TOLD}: log-odds, so 0 is as likely as not and 2 is nine of ten; a row of
 * them per sentence. A linear model of English words: the sum of what every word and phrase weighs.
 */
export function sentenceOdds(known: KnownSentences): Float32Array {
  const odds = new Float32Array(known.sentences.length * TOLD.length)
  for (let at = 0; at < odds.length; at++) odds[at] = (bias[at % TOLD.length] ?? 0) / HUNDREDTHS
  eachFeature(known, (sentence, feature) => {
    const row = ROWS.get(feature)
    if (row === undefined) return
    const own = sentence * TOLD.length
    for (let told = 0; told < TOLD.length; told++)
      odds[own + told] = (odds[own + told] ?? 0) + (WEIGHTS[row + told] ?? 0)
  })
  return odds
}

/** Whether what a person tells can be known by the words alone. */
export function isKnownBy({ role }: Message['author'], told: Told): boolean {
  return BY_ANYONE.has(told) || BY_AGENTS.has(told) === (role === 'agent')
}

/** Tells what each sentence, by its index, is known by: its words, phrases of English lists, length and kind; what occurs twice, twice. */
export function eachFeature(
  { sentences, wordsOf, eachHit }: KnownSentences,
  tell: (sentence: number, feature: string) => void,
): void {
  sentences.forEach(({ index, kind, asks, codeLike, ordinal }) => {
    const words = wordsOf(index)
    tell(index, `kind:${kind}`)
    tell(index, lengthFeature(words.length))
    if (asks) tell(index, 'asks:')
    if (codeLike) tell(index, 'code:')
    if (ordinal !== null) tell(index, 'item:')
    for (let at = 0; at < words.length && at < MOST_WORDS; at++) tell(index, folded(words[at]?.word ?? ''))
  })
  eachHit((list, sentence) => {
    const feature = LIST_FEATURES.get(list)
    if (feature !== undefined) tell(sentence, feature)
  })
}

/** How long a sentence of so many words is, as what it is known by. */
export function lengthFeature(words: number): string {
  return `length:${LENGTHS.findIndex((limit) => words <= limit)}`
}

/** All words that begin or end with a digit are one. */
function folded(word: string): string {
  return isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1)) ? '#' : word
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
