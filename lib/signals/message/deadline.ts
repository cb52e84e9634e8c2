import { wordSignal } from '../sentence-search'

/** A point in time by which it matters. */
export const deadline = wordSignal('deadline', 'a deadline', { any: ['deadline'], questions: 'no' })
