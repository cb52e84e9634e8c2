import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "Pressed F5 many times already" needs no word for what came of it. */
const IN_VAIN =
  /(?<!\p{L})(?:already|twice|(?:several|many|three|four|five|\d+) times|again and again|in vain|mehrmals|schon|bereits|vergeblich|plusieurs fois|déjà|en vain|varias veces|ya)(?!\p{L})/u

/** Something the customer tried or had looked at, with what came of it. What simply happens to them is the symptom. */
export const customerCheck: MessageSignal = {
  id: 'customer-check',
  name: 'what the customer tried, with the result',
  needs: ['customer-check', 'check-result'],
  scan: (reading) =>
    reading.sentences
      .filter(
        (each) => !each.asks && hasHit(reading, each, 'customer-check') && cameToSomething(reading, each),
      )
      .map((each) => quoteOf(reading, each)),
}

function cameToSomething(reading: Reading, sentence: ReadSentence): boolean {
  if (IN_VAIN.test(sentence.text)) return true
  const tries = reading.hitsIn('customer-check', sentence.index)
  const isApart = (start: number) => tries.every((each) => start >= each.end || start < each.start)
  if (reading.hitsIn('check-result', sentence.index).some(({ start }) => isApart(start))) return true
  const next = reading.sentences[sentence.index + 1]
  return next?.line === sentence.line && !next.asks && hasHit(reading, next, 'check-result')
}
