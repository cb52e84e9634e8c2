import { quoteOf, sentencesWith } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** "It is not your fault", "I'm sorry that you were told so" is the opposite. */
const ABSOLVED =
  /\bi(?:'m| am)(?: so| very| truly)? sorry\b|\bmy apologies\b|\bmade it sound\b|\b(?:not|isn't|wasn't|never|nothing to do with|nicht|keineswegs|pas|no es(?: culpa)?) (?:at all |really |in any way )?(?:your|yours|a user|user|ihre?|votre|su|suya|tuya)\b/

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
