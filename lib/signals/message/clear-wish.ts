import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** Fewer words leave open what is wanted, or where. */
const LEAST_WORDS = 6
/** Only the opening sums up. */
const OPENING = 8

/** A sentence at the beginning of a request (or its subject) that says what is wanted and where. */
export const clearWish: MessageSignal = {
  id: 'clear-wish',
  name: 'one sentence that says what is wanted and where',
  needs: ['wish'],
  scan: (reading) =>
    [...sentencesWith(reading, ['wish']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      if (!sentence || index >= OPENING || sentence.tokens.length < LEAST_WORDS) return []
      return reading.has('wish-not', index) ? [] : [quoteOf(reading, sentence)]
    }),
}
