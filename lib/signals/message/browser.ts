import { wordSignal } from '../sentence-search'

/** The browser is named. */
export const browser = wordSignal('browser', 'the browser', { any: ['browser'], questions: 'no' })
