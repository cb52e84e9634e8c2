import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** Since when the trouble is there, in any form. */
export const since = wordSignal('since', 'since when it happens', {
  any: ['since'],
  labels: ['time'],
  where: isAboutCase,
})
