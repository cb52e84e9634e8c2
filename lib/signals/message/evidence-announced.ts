import { wordSignal } from '../sentence-search'

/** 'The history says "changed by: sync"': words of a record that were read out, which somebody can fetch. */
const READ_OUT =
  /\b(?:logs?|history|traces?|debug|protokoll|verlauf|journal|historique|historial|registro)\b[^\n"“«„.]{0,40}["“«„][^\n"”»]{3,160}["”“»]/

/** Evidence is spoken of as attached, kept elsewhere or to come. */
export const evidenceAnnounced = wordSignal('evidence-announced', 'evidence announced', {
  any: ['evidence-announced'],
  labels: ['evidence'],
  questions: 'no',
  pattern: READ_OUT,
})
