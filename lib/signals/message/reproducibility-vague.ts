import { wordSignal } from '../sentence-search'
import { tellsFault } from '../tells-fault'

/** How often it happens, without a measure of how many attempts fail: "sometimes", "60 a week". */
export const reproducibilityVague = wordSignal('reproducibility-vague', 'how often it happens', {
  any: ['reproducibility-vague'],
  where: tellsFault,
})
