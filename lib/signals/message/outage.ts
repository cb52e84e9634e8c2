import { wordSignal } from '../sentence-search'

/** Words that say all work has stopped, or data is lost. */
export const outage = wordSignal('outage', 'words of a full outage', { any: ['outage'], questions: 'no' })
