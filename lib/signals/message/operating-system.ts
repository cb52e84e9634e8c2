import { wordSignal } from '../sentence-search'

/** The operating system is named. */
export const operatingSystem = wordSignal('operating-system', 'the operating system', {
  any: ['operating-system'],
  questions: 'no',
})
