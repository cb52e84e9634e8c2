import { perSentence } from './per-sentence'
import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'

const MENU_PATH =
  /[a-z0-9."'…](?: ?(?:->|→|»|⇒) ?| > )[a-z0-9."'][^>→»\n]{0,40}?(?: ?(?:->|→|»|⇒) ?| > )[a-z0-9."']/
/** "Observe that …" tells what is seen. */
const LOOK = /^\W{0,3}(?:now )?(?:note|notice|observe|see|verify)\b/
/** An item of a numbered list that the host did not mark as one. */
const NUMBERED = /^\W{0,2}\d{1,2}[a-d]?[.):] ?[a-z]/
const FIELD_LINE = /^[\w ]{2,24}: /

/** Whether a sentence tells an action somebody can repeat: an order ("Click Save"), "I opened …", a menu path. */
export const isStep = perSentence((reading, sentence) => {
  if (sentence.asks || sentence.kind === 'heading' || sentence.tokens.length < 2) return false
  if (sentence.codeLike) return false
  if (MENU_PATH.test(sentence.text.slice(0, 300))) return true
  if (FIELD_LINE.test(sentence.text)) return false
  if (startsWithOrder(reading, sentence)) return !LOOK.test(sentence.text.slice(0, 40))
  // "When I press Save it fails" tells what happens, not what to do.
  if (hasHit(reading, sentence, 'step-trigger') || hasHit(reading, sentence, 'observed-strong')) return false
  if (hasHit(reading, sentence, 'expected-strong')) return false
  if (
    (sentence.ordinal !== null || NUMBERED.test(sentence.text)) &&
    !hasHit(reading, sentence, 'observed-weak')
  )
    return sentence.tokens.length > 2
  if (hasHit(reading, sentence, 'action-verb')) return true
  return hasHit(reading, sentence, 'action-context') && !hasHit(reading, sentence, 'observed-weak')
})

/** "When I press Save, …": an action with what follows from it. */
export function isTrigger(reading: Reading, sentence: ReadSentence): boolean {
  return !sentence.asks && hasHit(reading, sentence, 'step-trigger') && !sentence.codeLike
}

/** The sentence itself is an order, not only a clause of it. */
export function startsWithOrder(reading: Reading, sentence: ReadSentence): boolean {
  const limit = sentence.start + 8
  return reading.hitsIn('action-verb', sentence.index).some((hit) => hit.start <= limit)
}
