import { filledSections, hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** What should happen instead. */
export const expected: MessageSignal = {
  id: 'expected',
  name: 'what should happen instead',
  needs: ['expected-strong'],
  scan: (reading) =>
    withoutOverlaps([
      ...filledSections(reading, 'expected'),
      ...reading.sentences.filter((each) => isExpected(reading, each)).map((each) => quoteOf(reading, each)),
    ]),
}

/** "Do not need", "this should be fixed": about the work, not about the behaviour. */
const NO_WISH =
  /\b(?:not|n't) need|\b(?:should|needs? to|must|ought to) (?:also )?be (?:fixed|investigated|looked|checked|closed|reopened|backported|reviewed|considered)|\byou should (?:see|get|find|now)\b|\bexpected:?\s?</

/** Whether a sentence on its own says what ought to be. */
export function isExpected(reading: Reading, sentence: ReadSentence): boolean {
  return (
    !sentence.asks &&
    hasHit(reading, sentence, 'expected-strong') &&
    !NO_WISH.test(sentence.text) &&
    !sentence.codeLike
  )
}
