import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** "It is not your fault", "nobody blames you" is the opposite. */
const ABSOLVED =
  /\b(?:not|isn't|wasn't|never|nothing to do with|nicht|keineswegs|pas|no es(?: culpa)?) (?:at all |really |in any way )?(?:your|yours|a user|user|ihre?|votre|su|suya|tuya)\b/

/** Words that put the fault on the customer. */
export const blame: MessageSignal = {
  id: 'blame',
  name: 'blame',
  needs: ['blame'],
  scan: (reading) =>
    [...sentencesWith(reading, ['blame']).keys()].flatMap((index) => {
      const sentence = reading.sentences[index]
      return sentence && !ABSOLVED.test(sentence.text) ? [quoteOf(reading, sentence)] : []
    }),
}
