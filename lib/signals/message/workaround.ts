import { wordSignal } from '../sentence-search'

/** A way to go on meanwhile, or the statement that there is none. */
export const workaround = wordSignal('workaround', 'a workaround, or that there is none', {
  any: ['workaround'],
  not: ['workaround-not'],
  labels: ['workaround'],
  questions: 'no',
})
