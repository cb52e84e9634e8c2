import { wordSignal } from '../sentence-search'

/** A cause stated as fact without proof: "must be your firewall". Marked hypotheses are not. */
export const speculation = wordSignal('speculation', 'a guess stated as fact', {
  any: ['speculation'],
  not: ['hypothesis', 'verification'],
  questions: 'no',
})
