import { isAboutCase } from './about-case'
import { isObserved } from './message/observed'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import { SUBJECT_ID } from './subject-id'

/** "Always, on both machines.": so short an answer speaks of what was asked, the fault. In words. */
const ANSWER = 7
/** An HTTP status of failure, or a key like those of vendors' errors. */
const CODE = /(?<![\w.,-])(?:[45]\d\d|[a-z]{2,6}-\d{3,5})(?![\w,])/
/** Who says what they do speaks of habits. */
const PERSON = /\b(?:i|we|he|she|they|ich|wir|je|nous|yo|nosotros)\b/

/** What is amiss without a word of failing: a look, a lack, a thing done twice. */
const AMISS =
  /(?<![a-zà-ÿ])(?:short by|blank|white|grey|gray|two times|twice|double|never|too (?:few|many|much|little|late|early)|kaputt|weiß|nie|niemals|doppelt|décalée?s?|jamais|mal\b|corrid[ao]s?|nunca)(?![a-zà-ÿ])/
/** Who needs to press a button twice a week tells of a task, also right after the fault. */
const TASK =
  /\bneeds to\b|\bonly (?:need|wants?|ha[sv]e?) to\b|\b(?:muss|müssen) nur\b|\bdoit seulement\b|\bsolo (?:debe|tiene que)\b/

/** Whether a sentence about the case tells of the fault, not of habits ("every week I open …") or of what works again. */
export function tellsFault(reading: Reading, sentence: ReadSentence): boolean {
  if (!isAboutCase(reading, sentence)) return false
  if (isFault(reading, sentence))
    return hasHit(reading, sentence, 'observed-strong') || !TASK.test(sentence.text)
  if (hasHit(reading, sentence, 'verification')) return false
  const before = reading.sentences[sentence.index - 1]
  // A subject is a name, not an answer.
  const isAnswer =
    sentence.tokens.length < ANSWER && !PERSON.test(sentence.text) && reading.message.id !== SUBJECT_ID
  return isAnswer || (before !== undefined && isFault(reading, before) && !TASK.test(sentence.text))
}

function isFault(reading: Reading, sentence: ReadSentence): boolean {
  return (
    hasHit(reading, sentence, 'observed-strong') ||
    CODE.test(sentence.text) ||
    AMISS.test(sentence.text) ||
    isObserved(reading, sentence)
  )
}
