import { wordSignal } from '../sentence-search'

/** What the customer knows so far. */
export const customerTold = wordSignal('customer-told', 'what the customer has been told', {
  any: ['customer-told'],
  not: ['customer-told-not'],
  labels: ['communication'],
  questions: 'no',
})
