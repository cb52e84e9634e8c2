import { wordSignal } from '../sentence-search'

/** Why it happened, or that this is not known. */
export const cause = wordSignal('cause', 'the cause, or that it is unknown', {
  any: ['cause'],
  not: ['cause-not'],
  labels: ['cause'],
  questions: 'no',
})
