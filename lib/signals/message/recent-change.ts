import { wordSignal } from '../sentence-search'

/** Something that changed before the trouble began. */
export const recentChange = wordSignal('recent-change', 'what changed before it began', {
  any: ['recent-change'],
  labels: ['change'],
  questions: 'no',
  not: ['no-change'],
})
