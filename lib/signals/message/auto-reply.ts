import { wordSignal } from '../sentence-search'

/** An automatic receipt. */
export const autoReply = wordSignal('auto-reply', 'an automatic receipt', { any: ['auto-reply'] })
