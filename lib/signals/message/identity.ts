import { wordSignal } from '../sentence-search'

/** The identity of the caller was verified. */
export const identity = wordSignal('identity', 'a note that the person was identified', {
  any: ['identity'],
  questions: 'no',
})
