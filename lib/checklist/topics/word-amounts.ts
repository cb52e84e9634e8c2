import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '@/lib/signals/reading'
import { once } from '@/lib/signals/once'
import { SUBJECT_ID } from '@/lib/signals/subject-id'
import { tokensOf, type Token } from '@/lib/signals/text/tokens'
import { wordStem } from './word-stem'
import { VOICES, type SpokenText } from './voices'

/** A word of a ticket, and what it counts. */
export interface WordAmount {
  amount: number
  reading: Reading
  span: Span
}

/** Later sentences of a message hold little that the first ones do not. */
const MOST_SENTENCES = 40
/** In fewer words than these (each counting 1) one word says no more than in so many. */
const FEW_WORDS = 4

/** Words by their stem: where each stands first, and in which sentence. */
type FirstWords = ReadonlyMap<string, Span & { readonly sentence: number }>

/** The words of a message's own sentences. */
const ownWords = once((reading: Reading) =>
  firstWords(reading.sentences.slice(0, MOST_SENTENCES).map(({ tokens }) => tokens.all())),
)

/** The words that a message quotes. */
const quotedWords = once(({ quotes, text }: Reading) =>
  firstWords(quotes.slice(0, MOST_SENTENCES).map(({ start, end }) => tokensOf(text, start, end))),
)

function firstWords(sentences: readonly (readonly Token[])[]): FirstWords {
  const made = new Map<string, Span & { readonly sentence: number }>()
  sentences.forEach((tokens, sentence) => {
    for (const { word, start, end } of tokens) {
      const stem = wordStem(word)
      if (stem !== null && !made.has(stem)) made.set(stem, { start, end, sentence })
    }
  })
  return made
}

/**
 * What the words of the subject and of the requester count, by stem, and those of a mail that is forwarded: the more words there are, the less each of them.
 * @param factorOf factor of each text by its place, where the ticket turns to another matter.
 */
export function wordAmounts(
  texts: readonly SpokenText[],
  factorOf: (at: number) => number = () => 1,
): ReadonlyMap<string, WordAmount> {
  const made = new Map<string, WordAmount>()
  texts.forEach(({ reading, isFirst, isLater, isForwarded }, at) => {
    const isSubject = reading.message.id === SUBJECT_ID
    if (!isSubject && !isFirst && !isLater) return
    const voice = (isSubject ? VOICES.subject : isFirst ? 1 : VOICES.later) * factorOf(at)
    const put = (words: FirstWords, factor: number) => {
      for (const [stem, { start, end, sentence }] of words) {
        const amount = factor * (sentence < VOICES.opening ? 1 : VOICES.behind)
        const known = made.get(stem)
        if (!known || amount > known.amount) made.set(stem, { amount, reading, span: { start, end } })
      }
    }
    put(ownWords(reading), voice)
    if (isForwarded) put(quotedWords(reading), voice * VOICES.forwarded)
  })
  const scale = scaleOf([...made.values()].map(({ amount }) => amount))
  for (const each of made.values()) each.amount *= scale
  return made
}

/** By what amounts are multiplied so that long texts do not count more than short ones. */
export function scaleOf(amounts: readonly number[]): number {
  const squares = amounts.reduce((sum, each) => sum + each * each, 0)
  return 1 / Math.sqrt(Math.max(squares, FEW_WORDS))
}
