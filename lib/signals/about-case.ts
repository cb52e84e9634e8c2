import { perSentence } from './per-sentence'
import { hasHit } from './sentence-search'
import { startsWithOrder } from './step-sentence'
import type { ReadSentence, Reading } from './reading'

/** What an agent tells a customer to do, or how the product works in general; the case itself is told otherwise. */
const ADVICE =
  /\b(?:please|if you|you (?:can|could|may|might|should|need|must|will|want)|how to|https?:|bitte|wenn sie|falls sie|sie können|können sie|veuillez|si vous|vous pouvez|merci de|por favor|si usted|puede usted|puedes?)\b/

/**
 * Whether a sentence speaks of this case rather than of the work on it: no question, no promise of the next message, and
 * not an agent's advice to the customer.
 */
export const isAboutCase = perSentence((reading, sentence) => {
  if (sentence.asks) return false
  const { author, visibility } = reading.message
  if (author.role !== 'agent') return true
  if (hasHit(reading, sentence, 'update-promise')) return false
  return visibility === 'internal' || !isAdvice(reading, sentence)
})

/** Whether a sentence to the customer advises or instructs. */
function isAdvice(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.ordinal !== null || ADVICE.test(sentence.text)) return true
  return startsWithOrder(reading, sentence) || hasHit(reading, sentence, 'auto-close')
}
