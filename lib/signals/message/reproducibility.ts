import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** How often it happens, with a measure: "5 of 5", "every night". */
export const reproducibility = wordSignal('reproducibility', 'how often it happens', {
  any: ['reproducibility'],
  labels: ['reproducibility'],
  where: tellsFault,
})
