import { wordSignal } from '../sentence-search'

/** Related tickets or known issues are named, or that none were found. */
export const related = wordSignal('related', 'related tickets or known issues', {
  any: ['related', 'related-none'],
  labels: ['related'],
  questions: 'no',
})
