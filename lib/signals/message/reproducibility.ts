import { wordSignal } from '../sentence-search'

/** How often it happens, with a measure: "5 of 5", "every night". */
export const reproducibility = wordSignal('reproducibility', 'how often it happens', {
  any: ['reproducibility'],
  labels: ['reproducibility'],
  questions: 'no',
  // "You hear from us every 30 minutes" is a promise, not a rate.
  not: ['update-promise'],
})
