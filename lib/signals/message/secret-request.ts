import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

const REFUSAL =
  /\b(?:not|never|don't|no|without|cannot|can't|nicht|keine?n?|nie|ne|pas|jamais|nunca)\b|reset|redact|remov|replac|rotat|chang|masked/

/** A request for a password, key, or a whole database. "Please do not send it" is the opposite. */
export const secretRequest: MessageSignal = {
  id: 'secret-request',
  name: 'a request for a password or database',
  needs: ['secret-request'],
  scan: (reading) =>
    [...sentencesWith(reading, ['secret-request']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      return sentence && !REFUSAL.test(sentence.text) ? [quoteOf(reading, sentence)] : []
    }),
}
