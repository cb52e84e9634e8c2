import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** Who, how many or which part is affected. */
export const scope = wordSignal('scope', 'who or how many are affected', {
  any: ['scope'],
  labels: ['scope'],
  where: isAboutCase,
})
