import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** This many stock phrases in one message make it a macro that was not tailored. */
const STOCK = 2

/** A message made mostly of stock phrases. */
export const copiedMacro: MessageSignal = {
  id: 'copied-macro',
  name: 'an untailored macro',
  needs: ['macro'],
  scan: (reading) => {
    const stock = [...sentencesWith(reading, ['macro']).keys()]
    if (stock.length < STOCK || stock.length * 2 < reading.sentences.length) return []
    return stock.flatMap((index) => {
      const sentence = reading.sentences[index]
      return sentence ? [quoteOf(reading, sentence)] : []
    })
  },
}
