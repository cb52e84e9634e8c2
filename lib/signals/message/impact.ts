import { wordSignal } from '../sentence-search'

/** What the trouble costs people: work, money, a deadline. */
export const impact = wordSignal('impact', 'what it costs them', {
  any: ['impact', 'deadline'],
  labels: ['impact'],
  not: ['update-promise'],
  questions: 'no',
})
