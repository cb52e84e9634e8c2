import { wordSignal } from '../sentence-search'

/** What is left for the customer to do, or that nothing is. */
export const customerNext = wordSignal('customer-next', 'what the customer does next', {
  any: ['customer-next'],
  labels: ['customer-next'],
  questions: 'no',
})
