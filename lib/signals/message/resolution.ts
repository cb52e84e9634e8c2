import { wordSignal } from '../sentence-search'

/** What was done to end the trouble. */
export const resolution = wordSignal('resolution', 'what was done', {
  any: ['done'],
  labels: ['done'],
  questions: 'no',
})
