import { quoteOf } from '../sentence-search'
import { isTrigger } from '../step-sentence'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** "When I press Save, it …": the action that sets it off, in one sentence. */
export const trigger: MessageSignal = {
  id: 'trigger',
  name: 'the action that sets it off',
  needs: ['step-trigger'],
  scan: (reading) =>
    reading.sentences
      .filter((each) => isTrigger(reading, each) || isActAndFault(reading, each))
      .map((each) => quoteOf(reading, each)),
}

/** "I type the code and it says no": the action, and after it the fault, in one breath. */
function isActAndFault(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.asks || sentence.codeLike) return false
  const [action] = reading.hitsIn('action-context', sentence.index)
  if (!action) return false
  return reading.hitsIn('observed-strong', sentence.index).some(({ start }) => start >= action.end)
}
