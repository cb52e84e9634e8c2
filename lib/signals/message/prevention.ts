import { wordSignal } from '../sentence-search'

/** How to keep it from happening again. */
export const prevention = wordSignal('prevention', 'how to keep it from coming back', {
  any: ['prevention'],
  not: ['prevention-not'],
  labels: ['prevention'],
  questions: 'no',
})
