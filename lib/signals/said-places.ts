import { askedSentences } from './asked-sentences'
import { tellsFinding } from './finding-sentence'
import { once } from './once'
import type { Reading } from './reading'
import type { ScannedMessage, TicketReading } from './signal'
import { isNumber, PREFIX_KEY, type WordPiece } from './text/phrase-notation'
import { pushOnce } from './text/phrase-index'
import type { SaidPhrase, SaidWord } from './text/said-phrase'
import { tokensOf } from './text/tokens'

/** A sentence of a ticket as its words: of a message, or the subject. */
export interface SaidSentence {
  readonly message: ScannedMessage
  /** Offsets into the cleaned text. */
  readonly start: number
  readonly end: number
  readonly words: readonly SaidWord[]
  /** Offset of each word, into the cleaned text. */
  readonly starts: readonly number[]
  /** Whether it asks somebody for something; whether it tells of something found or done; else neither. */
  readonly mood: 'asks' | 'finds' | 'other'
}

/** Lines of pasted output that are read of a message; what people say of a log they say outside it. */
const MOST_CODE = 60

type Line = Omit<SaidSentence, 'message'>

/** The lines of a message, read once: its sentences and the first lines of pasted output. */
const linesOf = once((reading: Reading): readonly Line[] => {
  const asked = askedSentences(reading)
  return [
    ...reading.sentences.map((each) => lineOf(reading, each, asked.has(each.index))),
    ...reading.code.slice(0, MOST_CODE).map((each) => lineOf(reading, each, false)),
  ]
})

/** Mails that were forwarded with the first message are news; those quoted later were read before. */
const quotedLines = once((reading: Reading): readonly Line[] =>
  reading.quotes.map((each) => lineOf(reading, each, false)),
)

function lineOf({ text }: Reading, { start, end }: { start: number; end: number }, asks: boolean): Line {
  const words = tokensOf(text, start, end)
  const mood = asks ? 'asks' : tellsFinding(text.slice(start, end)) ? 'finds' : 'other'
  return { start, end, words, starts: words.map((each) => each.start), mood }
}

/** The sentences of a ticket, found by their words. */
export const saidPlaces = once((ticket: TicketReading) => new SaidPlaces(sentencesIn(ticket)))

function sentencesIn({ subject, messages }: TicketReading): SaidSentence[] {
  const all = subject ? [subject, ...messages] : messages
  return all.flatMap((message) => {
    const { reading } = message
    const lines = message === messages[0] ? [...linesOf(reading), ...quotedLines(reading)] : linesOf(reading)
    return lines.map((line) => ({ ...line, message }))
  })
}

/** Finds the sentences in which something can be said at all, by the rarest of the words it needs. */
export class SaidPlaces {
  private readonly byWord = new Map<string, number[]>()
  private readonly byPrefix = new Map<string, string[]>()
  private readonly numbers: number[] = []
  private readonly found = new Map<WordPiece, readonly number[]>()

  constructor(private readonly sentences: readonly SaidSentence[]) {
    sentences.forEach(({ words }, index) => {
      for (const { word } of words) this.file(word, index)
    })
  }

  /** Sentences that hold each of the words that are needed, in order. */
  candidates({ needed }: SaidPhrase): SaidSentence[] {
    let best: readonly number[] | null = null
    for (const piece of needed) {
      const places = this.placesOf(piece)
      if (places.length === 0) return []
      if (!best || places.length < best.length) best = places
    }
    return (best ?? []).flatMap((index) => this.sentences[index] ?? [])
  }

  private file(word: string, index: number): void {
    const places = this.byWord.get(word)
    if (places) {
      if (places.at(-1) !== index) places.push(index)
    } else {
      this.byWord.set(word, [index])
      if (word.length >= PREFIX_KEY) pushOnce(this.byPrefix, word.slice(0, PREFIX_KEY), word)
    }
    if (isNumber(word) && this.numbers.at(-1) !== index) this.numbers.push(index)
  }

  private placesOf(piece: WordPiece): readonly number[] {
    const before = this.found.get(piece)
    if (before) return before
    const lists = [
      ...piece.exact.map((word) => this.byWord.get(word)),
      ...piece.prefixes.flatMap((prefix) =>
        (this.byPrefix.get(prefix.slice(0, PREFIX_KEY)) ?? [])
          .filter((word) => word.startsWith(prefix))
          .map((word) => this.byWord.get(word)),
      ),
      ...(piece.number ? [this.numbers] : []),
    ].filter((list) => list !== undefined)
    const places = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b)
    this.found.set(piece, places)
    return places
  }
}
