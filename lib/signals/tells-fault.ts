import { isAboutCase } from './about-case'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'

/** "Always, on both machines.": so short an answer speaks of what was asked, the fault. In words. */
const ANSWER = 7

/** Whether a sentence about the case tells of the fault, not of habits ("every week I open …") or of what works again. */
export function tellsFault(reading: Reading, sentence: ReadSentence): boolean {
  if (!isAboutCase(reading, sentence)) return false
  const isFault = hasHit(reading, sentence, 'observed-strong')
  if (hasHit(reading, sentence, 'verification')) return isFault
  return isFault || hasHit(reading, sentence, 'observed-weak') || sentence.tokens.length < ANSWER
}
