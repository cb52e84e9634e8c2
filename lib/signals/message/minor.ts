import { wordSignal } from '../sentence-search'

/** Words that say it is not urgent. */
export const minor = wordSignal('minor', 'words of a small matter', { any: ['minor'], questions: 'no' })
