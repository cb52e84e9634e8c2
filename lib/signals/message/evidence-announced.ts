import { wordSignal } from '../sentence-search'

/** Evidence is spoken of as attached or to come. */
export const evidenceAnnounced = wordSignal('evidence-announced', 'evidence announced', {
  any: ['evidence-announced'],
  labels: ['evidence'],
  questions: 'no',
})
