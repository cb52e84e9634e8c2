import { wordSignal } from '../sentence-search'

/** The ticket passes to somebody else. */
export const handOff = wordSignal('hand-off', 'a hand-off note', { any: ['hand-off'], questions: 'no' })
