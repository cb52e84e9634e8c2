import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** It works again, says somebody. Sentences that take it back ("still not fixed") do not count. */
export const confirmation: MessageSignal = {
  id: 'confirmation',
  name: 'a confirmation that it works',
  needs: ['confirmation', 'not-confirmed'],
  scan: (reading) =>
    [...sentencesWith(reading, ['confirmation']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      if (!sentence || sentence.asks || hasHit(reading, sentence, 'not-confirmed')) return []
      return [quoteOf(reading, sentence)]
    }),
}
