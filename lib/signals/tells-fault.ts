import { isAboutCase } from './about-case'
import { isObserved } from './message/observed'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'

/** "Always, on both machines.": so short an answer speaks of what was asked, the fault. In words. */
const ANSWER = 7
/** An HTTP status of failure, or a key like those of vendors' errors. */
const CODE = /(?<![\w.,-])(?:[45]\d\d|[a-z]{2,6}-\d{3,5})(?![\w,])/
/** Who says what they do speaks of habits. */
const PERSON = /\b(?:i|we|he|she|they|ich|wir|je|nous|yo|nosotros)\b/

/** Whether a sentence about the case tells of the fault, not of habits ("every week I open …") or of what works again. */
export function tellsFault(reading: Reading, sentence: ReadSentence): boolean {
  if (!isAboutCase(reading, sentence)) return false
  if (isFault(reading, sentence)) return true
  if (hasHit(reading, sentence, 'verification')) return false
  const before = reading.sentences[sentence.index - 1]
  const isAnswer = sentence.tokens.length < ANSWER && !PERSON.test(sentence.text)
  return isAnswer || (before !== undefined && isFault(reading, before))
}

function isFault(reading: Reading, sentence: ReadSentence): boolean {
  return (
    hasHit(reading, sentence, 'observed-strong') || CODE.test(sentence.text) || isObserved(reading, sentence)
  )
}
