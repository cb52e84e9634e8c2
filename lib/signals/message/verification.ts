import { wordSignal } from '../sentence-search'

/** How somebody made sure that it works. */
export const verification = wordSignal('verification', 'how it was verified', {
  any: ['verification'],
  labels: ['verification'],
  not: ['hypothesis', 'verification-not'],
  questions: 'no',
})
