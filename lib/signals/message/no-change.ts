import { wordSignal } from '../sentence-search'

/** It is said that nothing changed. */
export const noChange = wordSignal('no-change', 'a note that nothing changed', {
  any: ['no-change'],
  questions: 'no',
})
