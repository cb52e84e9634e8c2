import { wordSignal } from '../sentence-search'

/** The effect on the customer, or their trouble, is recognised. */
export const acknowledgement = wordSignal('acknowledgement', 'a word on what this means for the customer', {
  any: ['acknowledgement'],
})
