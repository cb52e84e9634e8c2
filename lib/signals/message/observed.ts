import { perSentence } from '../per-sentence'
import { filledSections, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import { isLikely } from '../likely-sentence'
import type { MessageSignal } from '../signal'
import { isStep, isTrigger } from '../step-sentence'

/** What happens, concretely: something fails, shows, is missing, comes back with a value. */
export const observed: MessageSignal = {
  id: 'observed',
  name: 'what happens exactly',
  needs: ['observed-strong', 'observed-weak'],
  scan: (reading) =>
    withoutOverlaps([
      ...filledSections(reading, 'observed'),
      ...filledSections(reading, 'symptom'),
      ...reading.sentences
        .filter((each) => isObserved(reading, each) || isLikely('observed', reading, each))
        .map((each) => quoteOf(reading, each)),
    ]),
}

/** What ought to be is not what is, unless a "but" or "instead" sets the two against each other. */
function isWish(reading: Reading, sentence: ReadSentence): boolean {
  return (
    hasHit(reading, sentence, 'expected-strong') &&
    !/\b(?:but|however|instead|although|yet|actual)\b/.test(sentence.text)
  )
}

/** Points from which on a sentence states misbehaviour: one strong word, or two weak ones. */
const ENOUGH = 2
/** Up to this many words, a vague symptom says no more than "it does not work". */
const SHORT = 5

/** A vendor's error key, or an HTTP status of failure behind a word for an answer, is a fault in any language. */
const CODE =
  /(?<![\w.-])[a-z]{2,6}-\d{4}(?![\w-])|\b(?:returns?|returned|answers?|answered|gets?|got|gives?|http|status|error|recib\w+|devuelve\w*|da|renvoie\w*|reçoit|reçoivent|liefert|antwortet mit|bekomm\w+|with|mit|avec|con) [45]\d\d(?![\d.,])/

/** Whether a sentence on its own states misbehaviour, beyond "it does not work". */
export const isObserved = perSentence((reading, sentence) => {
  if (sentence.asks || sentence.tokens.length < 3 || sentence.codeLike) return false
  const strong =
    hasHit(reading, sentence, 'observed-strong') || (/\d{3}/.test(sentence.text) && CODE.test(sentence.text))
  const weak = new Set(reading.hitsIn('observed-weak', sentence.index).map(({ start }) => start)).size
  const turned = isTrigger(reading, sentence) && (sentence.text.includes(',') || weak > 0) ? 1 : 0
  const against = hasHit(reading, sentence, 'observed-not') || isWish(reading, sentence) ? 2 : 0
  if ((strong ? 2 : 0) + weak + turned - against < ENOUGH || isStep(reading, sentence)) return false
  return sentence.tokens.length > SHORT || !hasHit(reading, sentence, 'vague-symptom')
})
