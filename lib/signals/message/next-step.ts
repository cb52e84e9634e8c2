import { wordSignal } from '../sentence-search'

/** What happens next, and who does it. */
export const nextStep = wordSignal('next-step', 'the next step', {
  any: ['next-step'],
  labels: ['next-step'],
  questions: 'no',
})
