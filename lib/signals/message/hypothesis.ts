import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** A suspected cause or layer, marked as not verified. */
export const hypothesis = wordSignal('hypothesis', 'a suspected cause marked as such', {
  any: ['hypothesis'],
  labels: ['hypothesis'],
  not: ['hypothesis-not'],
  where: isAboutCase,
})
