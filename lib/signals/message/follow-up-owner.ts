import { wordSignal } from '../sentence-search'

/** Who answers questions and follows up. */
export const followUpOwner = wordSignal('follow-up-owner', 'who follows up', {
  any: ['follow-up-owner'],
  labels: ['owner'],
  questions: 'no',
})
