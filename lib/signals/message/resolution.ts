import { wordSignal } from '../sentence-search'

/** What was done to end the trouble. */
export const resolution = wordSignal('resolution', 'what was done', {
  any: ['done'],
  not: ['done-not'],
  labels: ['done'],
  questions: 'no',
})
