import { wordSignal } from '../sentence-search'

/** Thanks. */
export const thanks = wordSignal('thanks', 'thanks from the requester', { any: ['thanks'] })
