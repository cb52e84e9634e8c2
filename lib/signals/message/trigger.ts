import { quoteOf } from '../sentence-search'
import { isTrigger } from '../step-sentence'
import type { MessageSignal } from '../signal'

/** "When I press Save, it …": the action that sets it off, in one sentence. */
export const trigger: MessageSignal = {
  id: 'trigger',
  name: 'the action that sets it off',
  needs: ['step-trigger'],
  scan: (reading) =>
    reading.sentences.filter((each) => isTrigger(reading, each)).map((each) => quoteOf(reading, each)),
}
