import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '@/lib/signals/reading'
import { looksLikeCode } from '@/lib/signals/text/code-look'
import type { Language } from '@/lib/signals/text/language'
import type { PhraseHit } from '@/lib/signals/text/phrases'
import { tokensOf, type Token } from '@/lib/signals/text/tokens'
import { ClassBits } from './class-bits'
import { isCodeNumber } from './code-number'
import type { Features, Meaning } from './features'

/** Where in a message something stands: in its own words, in what it quotes, or in code and pasted output. */
export type Place = 'own' | 'quote' | 'code'

/** A feature seen in a message. */
export interface Sight {
  readonly feature: number
  /** Number of the sentence among those of its place. */
  readonly sentence: number
  readonly place: Place
  /** Offsets into the cleaned text. */
  readonly start: number
  readonly end: number
  /** What was seen, so that the same words count once. */
  readonly words: string
  /** 1: as the features say; less where the words of a combination stand in two sentences. */
  readonly strength: number
}

/** The word classes of a sentence, and where each stands first. */
export interface SentenceClasses {
  readonly bits: ClassBits
  readonly spans: ReadonlyMap<number, Span>
}

/** What a message holds of the features. */
export interface MessageSights {
  readonly sights: readonly Sight[]
  /** Of the message's own sentences, in their order; null where one has no class. */
  readonly sentences: readonly (SentenceClasses | null)[]
}

/** So many lines of code are looked at. */
const MOST_CODE = 30
/** What the words of a combination count where they stand in two sentences that follow each other. */
const ACROSS = 0.5
/** Longest quote that shows all words of a combination; a longer one shows only the first. In characters. */
const LONGEST_QUOTE = 90

interface Stretch {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly codeLike: boolean
}

/**
 * Looks for the features in a message.
 * @param languages whose words are looked for, beside English.
 * @param most how many sentences are read, and of what is quoted again as many.
 */
export function sightsOf(
  reading: Reading,
  features: Features,
  languages: readonly Language[],
  most: number,
): MessageSights {
  const sights: Sight[] = []
  const look = (place: Place, stretches: readonly Stretch[]) =>
    stretches.map((stretch, sentence) =>
      lookAt(stretch, { reading, features, languages, place, sentence }, sights),
    )
  const own = reading.sentences
    .slice(0, most)
    .map(({ start, end, tokens, codeLike }) => ({ start, end, tokens: tokens.all(), codeLike }))
  const sentences = look('own', own)
  combine(sentences, { features, place: 'own' }, reading, sights)
  const quotes = look('quote', stretchesOf(reading, reading.quotes.slice(0, most)))
  combine(quotes, { features, place: 'quote' }, reading, sights)
  look('code', stretchesOf(reading, reading.code.slice(0, MOST_CODE)))
  return { sights, sentences }
}

function stretchesOf({ text }: Reading, spans: readonly Span[]): Stretch[] {
  return spans.map(({ start, end }) => ({
    start,
    end,
    tokens: tokensOf(text, start, end),
    codeLike: looksLikeCode(text.slice(start, end)),
  }))
}

interface Look {
  readonly reading: Reading
  readonly features: Features
  readonly languages: readonly Language[]
  readonly place: Place
  readonly sentence: number
}

/** Adds the phrases and codes of a sentence to the sights; gives its word classes. */
function lookAt(
  { tokens, codeLike }: Stretch,
  { reading, features, languages, place, sentence }: Look,
  sights: Sight[],
): SentenceClasses | null {
  let classes: { bits: ClassBits; spans: Map<number, Span> } | null = null
  const found: Sight[] = []
  const hits = features.find(tokens)
  const besides = besidesOf(hits, features, languages)
  if (besides === 'all') return null
  for (const hit of hits) {
    const { list, from, to } = hit
    const meaning = features.meaningOf(list)
    const first = tokens[from]
    const last = tokens[to - 1]
    if (!meaning || !first || !last || !isMeant(meaning, languages)) continue
    if (besides.some((each) => each !== hit && each.from <= from && each.to >= to)) continue
    const { start } = first
    const { end } = last
    // A number alone is in a class as a code.
    const isNumber = to - from === 1 && isDigits(first.word)
    if (isNumber && !isCodeNumber(tokens, from, codeLike || place === 'code')) continue
    if ('wordClass' in meaning) {
      classes ??= { bits: ClassBits.of(features.classes.size), spans: new Map() }
      classes.bits.add(meaning.wordClass)
      if (!classes.spans.has(meaning.wordClass)) classes.spans.set(meaning.wordClass, { start, end })
    } else {
      found.push({
        feature: meaning.feature,
        sentence,
        place,
        start,
        end,
        words: reading.text.slice(start, end),
        strength: 1,
      })
    }
  }
  sights.push(...found)
  return classes
}

function isDigits(word: string): boolean {
  return /^\d+$/.test(word)
}

/** Words of these classes say of what stands between them that it is not the matter: `not a billing question`. */
const BESIDE = 'fine'
/** A sentence with one of these is part of a disclaimer or a banner, and not read. */
const DISCLAIMER = 'disclaimer'

/** The stretches of a sentence that speak of what is not the matter; `all` where none of it does. */
function besidesOf(
  hits: readonly PhraseHit[],
  { meaningOf, classes }: Features,
  languages: readonly Language[],
): readonly PhraseHit[] | 'all' {
  const beside = classes.get(BESIDE)
  const disclaimer = classes.get(DISCLAIMER)
  const made: PhraseHit[] = []
  for (const hit of hits) {
    const meaning = meaningOf(hit.list)
    if (!meaning || !('wordClass' in meaning) || !isMeant(meaning, languages)) continue
    if (meaning.wordClass === disclaimer) return 'all'
    if (meaning.wordClass === beside) made.push(hit)
  }
  return made
}

/** English stands for technical words that are the same everywhere. */
function isMeant({ language }: Meaning, languages: readonly Language[]): boolean {
  return language === null || language === 'en' || languages.includes(language)
}

/** Adds the combinations whose words stand in one sentence, or in two that follow each other. */
function combine(
  sentences: readonly (SentenceClasses | null)[],
  { features, place }: { readonly features: Features; readonly place: Place },
  { text }: Reading,
  sights: Sight[],
): void {
  sentences.forEach((here, sentence) => {
    if (!here) return
    const before = sentences[sentence - 1] ?? null
    for (const { feature, all, not } of features.combinations) {
      if (not.some((each) => each.meets(here.bits))) continue
      let across = false
      const isThere = all.every((each) => {
        if (each.meets(here.bits)) return true
        across = true
        return before?.bits !== undefined && each.meets(before.bits)
      })
      // At least one of the words stands here: otherwise it was seen a sentence ago.
      if (!isThere || (across && !all.some((each) => each.meets(here.bits)))) continue
      const span = across ? spanOf(here, all) : wholeSpan(here, all)
      if (span)
        sights.push({
          feature,
          sentence,
          place,
          ...span,
          words: text.slice(span.start, span.end),
          strength: across ? ACROSS : 1,
        })
    }
  })
}

/** Where the first word of a combination stands in a sentence. */
export function spanOf(sentence: SentenceClasses, all: readonly ClassBits[]): Span | null {
  return spansOf(sentence, all)[0] ?? null
}

function spansOf({ spans }: SentenceClasses, all: readonly ClassBits[]): Span[] {
  return all.flatMap((each) => {
    for (const [wordClass, span] of spans) if (each.has(wordClass)) return [span]
    return []
  })
}

/** From the first to the last word of a combination, where that is not too long to be shown. */
function wholeSpan(sentence: SentenceClasses, all: readonly ClassBits[]): Span | null {
  const spans = spansOf(sentence, all)
  const [first] = spans
  if (!first) return null
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
  return whole.end - whole.start > LONGEST_QUOTE ? first : whole
}
