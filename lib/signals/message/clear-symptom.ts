import { hasHit, quoteOf } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** What fails is told with where, when or under which condition, in one sentence. */
const CIRCUMSTANCE =
  /\b(?:when|if|after|since|on|in|with|for|at|during|while|from|only|whenever|between|wenn|seit|bei|nach|auf|quand|depuis|dans|lorsque|cuando|desde|en)\b/

/** Only the opening sums up; what comes later is detail. In sentences with more than a greeting's words. */
const OPENING = 2

/** An opening sentence (or the subject) that tells what fails and where or when. */
export const clearSymptom: MessageSignal = {
  id: 'clear-symptom',
  name: 'one sentence that says what fails and where',
  needs: ['observed-strong'],
  scan: (reading) =>
    reading.sentences
      .filter((sentence) => sentence.tokens.length > 4)
      .slice(0, OPENING)
      .filter(
        (sentence) =>
          !sentence.asks &&
          CIRCUMSTANCE.test(sentence.text) &&
          hasHit(reading, sentence, 'observed-strong') &&
          !hasHit(reading, sentence, 'vague-symptom'),
      )
      .map((sentence) => quoteOf(reading, sentence)),
}
