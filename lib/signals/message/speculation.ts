import { recordedChecks } from '../recorded-checks'
import { findSentences } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** Opens with a condition, or names where it was seen: then it is no guess. */
const GROUNDED =
  /^\W{0,3}(?:if|when|should|wenn|falls|si|cuando)\b|\d:\d\d|\blogs?\b|\baccording to\b|\bconfirmed\b|\bour (?:side|server|release|end|system|fault)/

/**
 * A cause told as fact without proof: "must be your firewall". Marked hypotheses are not, nor what the same message shows
 * by a check with its result.
 */
export const speculation: MessageSignal = {
  id: 'speculation',
  name: 'a guess stated as fact',
  needs: ['speculation'],
  scan: (reading) => {
    const guesses = findSentences(reading, {
      any: ['speculation'],
      not: ['hypothesis', 'verification'],
      questions: 'no',
      where: (_, { text }) => !GROUNDED.test(text),
    })
    return guesses.length > 0 && recordedChecks(reading).withResult.length === 0 ? guesses : []
  },
}
