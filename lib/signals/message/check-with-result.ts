import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A check or action recorded together with what came of it. Rows of a table of steps and results count each. */
export const checkWithResult: MessageSignal = {
  id: 'check-with-result',
  name: 'checks with their results',
  needs: ['check-done', 'check-result'],
  scan: (reading) =>
    reading.sentences
      .filter((each) => isCheckWithResult(reading, each))
      .map((each) => quoteOf(reading, each)),
}

function isCheckWithResult(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.asks || sentence.tokens.length < 4) return false
  const done = reading.hitsIn('check-done', sentence.index)
  if (done.length === 0) return false
  // The result must be another word than the check itself ("reproduced" is not its own result).
  return (
    reading
      .hitsIn('check-result', sentence.index)
      .some((hit) => done.some((each) => each.end <= hit.start || hit.end <= each.start)) ||
    (sentence.kind === 'table-row' && hasHit(reading, sentence, 'check-result'))
  )
}
