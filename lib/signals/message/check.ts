import { wordSignal } from '../sentence-search'

/** A check or action, with or without result. */
export const check = wordSignal('check', 'what was checked', {
  any: ['check-done'],
  labels: ['troubleshooting'],
  questions: 'no',
})
