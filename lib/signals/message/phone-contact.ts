import { wordSignal } from '../sentence-search'

/** A call with the customer is noted. */
export const phoneContact = wordSignal('phone-contact', 'a call with the customer', {
  any: ['phone-contact'],
  not: ['hand-off'],
  questions: 'no',
})
