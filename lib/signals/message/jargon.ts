import { wordSignal } from '../sentence-search'

/** Words of the engine room that an end user need not know. */
export const jargon = wordSignal('jargon', 'internal jargon', { any: ['jargon'] })
