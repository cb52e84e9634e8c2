import { wordSignal } from '../sentence-search'

/** The customer's plan or edition is named. */
export const plan = wordSignal('plan', 'the plan', { any: ['plan'], questions: 'no' })
