import { wordSignal } from '../sentence-search'

/** It is announced when the ticket closes by itself. */
export const autoClose = wordSignal('auto-close', 'an announced automatic close', {
  any: ['auto-close'],
  questions: 'no',
})
