import type { Message, Span } from '@/lib/ticket/snapshot'
import { ListHits, type ListHit } from './list-hits'
import { isKnownBy, sentenceOdds, TOLD, type Told } from './sentence-odds'
import { cleanText } from './text/clean'
import { looksLikeCode } from './text/code-look'
import { LANGUAGE_SAMPLE, languagesOf, type Language, type Tongue } from './text/language'
import { labelLinesOf, sectionsOf, type Section } from './text/sections'
import { segmentsOf, type Segment } from './text/segments'
import { sentencesOf, type Sentence } from './text/sentences'
import { tokensOf, Words, type Token } from './text/tokens'
import { withoutUnfilled } from './text/unfilled'
import { isLabel, labelsOf } from './words/books'
import type { ListName } from './words/word-book'

export interface ReadSentence extends Sentence {
  /** Position in {@link Reading.sentences}. */
  readonly index: number
  readonly text: string
  readonly tokens: Words
  /** Whether it ends with a question mark. */
  readonly asks: boolean
  /** Whether it is program text or raw output that nobody marked as such. */
  readonly codeLike: boolean
}

/** What a message looks like to detectors: cleaned, cut, and its phrases found, once. */
export interface Reading {
  readonly message: Message
  /** Lower-case text all offsets below point into; {@link Reading.span} leads back. */
  readonly text: string
  readonly tongue: Tongue
  /** Word books that were used: the language's own, two of a message in two languages, all when it is too short to tell. */
  readonly languages: readonly Language[]
  /** The person's own words: prose, headings, lists, tables. No quotes, code or signature. */
  readonly sentences: readonly ReadSentence[]
  /** Stretches of code and pasted output. */
  readonly code: readonly Sentence[]
  /** Stretches of earlier mails. */
  readonly quotes: readonly Sentence[]
  readonly sections: readonly Section[]
  readonly hits: (list: ListName) => readonly ListHit[]
  /** The hits of a list in one sentence, by its index. */
  readonly hitsIn: (list: ListName, sentence: number) => readonly ListHit[]
  /** Tells of every hit the list it is of and its sentence, by its index. */
  readonly eachHit: (tell: (list: string, sentence: number) => void) => void
  /** Whether a sentence, by its index, holds a hit of a list. */
  readonly has: (list: ListName, sentence: number) => boolean
  /**
   * How likely a sentence, by its index, tells of a fault, by the words it is made of: log-odds. -Infinity where that cannot be told:
   * the words are known of English, most of them only of customers.
   */
  readonly odds: (told: Told, sentence: number) => number
  /** What was asked about its sentences before, by question and index (see `per-sentence.ts`). */
  readonly answers: Map<object, boolean[]>
  /** Offsets in the message's own text. */
  readonly span: (start: number, end: number) => Span
}

/** Text beyond this is not read; far above what a person writes, in characters. */
export const READ_LIMIT = 400_000

/** Reads a message for the detectors. Linear in its length. */
export function readMessage(message: Message): Reading {
  const clean = cleanText(message.text.length > READ_LIMIT ? message.text.slice(0, READ_LIMIT) : message.text)
  const { text } = clean
  // Blocks are offsets into the original; both agree unless invisible characters were removed, where a few
  // positions make no difference to which line is a quote.
  const segments = segmentsOf(text, message.blocks)
  const cut = sentencesOf(text, segments)
  // A form in a note is filled in by colleagues; one in a reply is a question to the customer.
  const all = message.visibility === 'internal' ? withoutUnfilled(cut, text) : cut
  const sentences: ReadSentence[] = []
  const code: Sentence[] = []
  const quotes: Sentence[] = []
  const tokens: (readonly Token[])[] = []
  for (const sentence of all) {
    if (sentence.kind === 'code') code.push(sentence)
    else if (sentence.kind === 'quote') quotes.push(sentence)
    else if (sentence.kind !== 'signature') {
      const words = tokensOf(text, sentence.start, sentence.end)
      sentences.push(readSentence(sentence, sentences.length, text, words.length))
      tokens.push(words)
    }
  }
  const { tongue, books: languages } = languagesOf(openingOf(tokens))
  const lists = new ListHits(tokens, languages)
  const eachHit: Reading['eachHit'] = (tell) => {
    lists.each(tell)
  }
  const makeOdds = () =>
    languages.includes('en')
      ? sentenceOdds({ sentences, wordsOf: (sentence) => tokens[sentence] ?? [], eachHit })
      : UNTOLD
  let odds: Float32Array | null = null
  return {
    message,
    text,
    tongue,
    languages,
    sentences,
    code,
    quotes,
    sections: sectionsIn(text, segments, languages),
    hits: (list) => lists.of(list),
    eachHit,
    hitsIn: (list, sentence) => lists.in(list, sentence),
    has: (list, sentence) => lists.has(list, sentence),
    odds: (told, sentence) =>
      (isKnownBy(message.author, told)
        ? (odds ??= makeOdds())[sentence * TOLD.length + TOLD.indexOf(told)]
        : undefined) ?? -Infinity,
    answers: new Map(),
    span: (start, end) => ({
      start: clean.toOriginal(start),
      end: end > 0 ? clean.toOriginal(end - 1) + 1 : 0,
    }),
  }
}

const UNTOLD = new Float32Array()

/** "Errors since lunch, maybe 1 in 5??" is not sure of a figure, and asks nobody. */
const WONDERS =
  /^(?!\W{0,3}(?:and |so |but )?(?:can|could|do|does|did|is|are|was|were|will|would|should|have|has|what|how|why|when|where|who|which|if)\b).*, ?(?:maybe|perhaps|probably|about|around|roughly|i think|i guess|vielleicht|peut-être|quizás?) (?=[^,;?]{0,20}\d)[^,;?]{1,30}\?{1,3}\W{0,2}$/

function readSentence(
  { kind, start, end, ordinal, line }: Sentence,
  index: number,
  whole: string,
  words: number,
): ReadSentence {
  const text = whole.slice(start, end)
  return {
    kind,
    start,
    end,
    ordinal,
    line,
    index,
    text,
    tokens: new Words(words, whole, start, end),
    asks: text.slice(-3).includes('?') && !WONDERS.test(text),
    codeLike: looksLikeCode(text),
  }
}

/** `workaround` is a label in several languages; a part is listed once. */
function sectionsIn(text: string, segments: readonly Segment[], languages: readonly Language[]): Section[] {
  const lines = labelLinesOf(text, segments, isLabel)
  if (lines.length === 0) return []
  const found = new Map<number, Section>()
  for (const language of languages)
    for (const section of sectionsOf(text, segments, lines, labelsOf(language)))
      if (!found.has(section.start)) found.set(section.start, section)
  return [...found.values()]
}

/** Sentences that are enough to tell the language by. */
const OPENING = 60

function openingOf(sentences: readonly (readonly Token[])[]): readonly Token[] {
  const opening: Token[] = []
  for (const tokens of sentences.slice(0, OPENING)) {
    if (opening.length >= LANGUAGE_SAMPLE) break
    for (const token of tokens) opening.push(token)
  }
  return opening
}
