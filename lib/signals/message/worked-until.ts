import { wordSignal } from '../sentence-search'

/** Until when it worked: it hints at a change without naming it. */
export const workedUntil = wordSignal('worked-until', 'until when it worked', {
  any: ['worked-until'],
  questions: 'no',
})
