import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

const REFUSAL =
  /\b(?:not|never|don't|no|without|cannot|can't|nicht|keine?n?|nie|ne|pas|jamais|nunca)\b|reset|redact|remov|replac|rotat|chang|masked/

/** "The error code", "the dump of the hung process", "share the grouping code" are no secrets. */
const OTHER_CODE =
  /\b(?:error|status|exit|response|reason|return|zip|postal?|post|country|currency|product|booking|source|grouping|fehler|same|this) ?codes?\b|\bdumps? of (?:the|a|that|this) (?!(?:whole|entire|full|complete|your)? ?(?:database|db|data|tables?|customers?)\b)|\bcodes? \((?:it )?(?:begins|starts)/

/** A request for a password, key, or a whole database. "Please do not send it" is the opposite. */
export const secretRequest: MessageSignal = {
  id: 'secret-request',
  name: 'a request for a password or database',
  needs: ['secret-request'],
  scan: (reading) =>
    [...sentencesWith(reading, ['secret-request']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      return sentence && !REFUSAL.test(sentence.text) && !OTHER_CODE.test(sentence.text)
        ? [quoteOf(reading, sentence)]
        : []
    }),
}
