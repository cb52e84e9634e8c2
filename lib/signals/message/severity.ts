import { wordSignal } from '../sentence-search'

/** Severity or urgency named in the text. */
export const severity = wordSignal('severity', 'the severity in words', {
  any: ['severity'],
  labels: ['severity'],
  questions: 'no',
})
