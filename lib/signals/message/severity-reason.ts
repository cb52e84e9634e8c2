import { wordSignal } from '../sentence-search'

/** Severity or priority named together with a reason. */
export const severityReason = wordSignal('severity-reason', 'the reason for the severity', {
  any: ['severity'],
  also: ['severity-reason'],
  questions: 'no',
})
