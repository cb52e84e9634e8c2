import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** What the trouble costs people: work, money, a deadline. */
export const impact = wordSignal('impact', 'what it costs them', {
  any: ['impact', 'deadline'],
  labels: ['impact'],
  where: isAboutCase,
})
