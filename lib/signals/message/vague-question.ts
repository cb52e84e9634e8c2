import { sentencesWith, quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** Above this a request says enough about what is wanted. In words. */
const SHORT = 14

/** A request that leaves open what is wanted: "please provide more details". */
export const vagueQuestion: MessageSignal = {
  id: 'vague-question',
  name: 'a vague question',
  needs: ['ask-vague'],
  scan: (reading) =>
    [...sentencesWith(reading, ['ask-vague']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      return sentence && sentence.tokens.length <= SHORT && !/[:"]/.test(sentence.text)
        ? [quoteOf(reading, sentence)]
        : []
    }),
}
