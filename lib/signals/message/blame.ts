import { wordSignal } from '../sentence-search'

/** Words that put the fault on the customer. */
export const blame = wordSignal('blame', 'blame', { any: ['blame'] })
