import { wordSignal } from '../sentence-search'

/** Somebody entitled to it has approved. */
export const approval = wordSignal('approval', 'a recorded approval', { any: ['approval'], questions: 'no' })
