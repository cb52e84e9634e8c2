import { wordSignal } from '../sentence-search'

/** How often it happens, without a measure: "sometimes". */
export const reproducibilityVague = wordSignal('reproducibility-vague', 'how often it happens', {
  any: ['reproducibility-vague'],
  questions: 'no',
})
