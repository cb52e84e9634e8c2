import { saysItIsRight, takesItBack, tellsOfTrouble } from '../good-state'
import { hasHit, quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/**
 * It works again, says somebody. Sentences that take it back ("still not fixed") do not count. Customers say it in few
 * words of any kind ("alerts back"); such words count where they tell of no trouble besides.
 */
export const confirmation: MessageSignal = {
  id: 'confirmation',
  name: 'a confirmation that it works',
  needs: ['confirmation', 'not-confirmed'],
  scan: (reading) => {
    const worded = sentencesWith(reading, ['confirmation'])
    const isCustomer = reading.message.author.role === 'requester'
    const isCalm = isCustomer && !tellsOfTrouble(reading)
    return reading.sentences
      .filter((sentence) => {
        const isSaid = worded.has(sentence.index)
          ? !sentence.asks && !hasHit(reading, sentence, 'not-confirmed')
          : isCustomer && saysItIsRight(reading, sentence, isCalm)
        return isSaid && !takesItBack(sentence)
      })
      .map((sentence) => quoteOf(reading, sentence))
  },
}
