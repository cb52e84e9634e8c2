import { filledSections, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A check or action recorded together with what came of it. Rows of a table of steps and results count each. */
export const checkWithResult: MessageSignal = {
  id: 'check-with-result',
  name: 'checks with their results',
  needs: ['check-done', 'check-result'],
  scan: (reading) =>
    withoutOverlaps([
      ...filledSections(reading, 'verification'),
      ...reading.sentences
        .filter((each) => isCheckWithResult(reading, each))
        .map((each) => quoteOf(reading, each)),
    ]),
}

/** An entry of a log of work: it begins with its time and says something. */
const ENTRY =
  /^\W{0,3}(?:\d{4}-\d{2}-\d{2} )?\d{1,2}:\d{2}(?:[–-]\d{1,2}:\d{2})?(?: (?:utc|cet|gmt))?[:| ] ?[a-z]/
/** What stands after a colon or an arrow is what came of it. */
const OUTCOME = /(?:[:=|→]|->) ?[\w"'(]/

function isCheckWithResult(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.asks || sentence.tokens.length < 4) return false
  if (sentence.tokens.length > 5 && ENTRY.test(sentence.text.slice(0, 60))) return true
  const done = reading.hitsIn('check-done', sentence.index)
  if (done.length === 0) return false
  const isPlan = hasHit(reading, sentence, 'next-step') || hasHit(reading, sentence, 'update-promise')
  // A figure, or what follows a colon, is a result in itself ("Delay measured on 20 events: 15 min").
  if (!isPlan && (OUTCOME.test(sentence.text) || /\d/.test(sentence.text))) return true
  // The result must be another word than the check itself ("reproduced" is not its own result).
  return (
    reading
      .hitsIn('check-result', sentence.index)
      .some((hit) => done.some((each) => each.end <= hit.start || hit.end <= each.start)) ||
    (sentence.kind === 'table-row' && hasHit(reading, sentence, 'check-result'))
  )
}
