import { recordedChecks } from '../recorded-checks'
import type { MessageSignal } from '../signal'

/** A check or action recorded together with what came of it; each of several in one sentence counts. */
export const checkWithResult: MessageSignal = {
  id: 'check-with-result',
  name: 'checks with their results',
  needs: ['check-done', 'check-result'],
  scan: (reading) => recordedChecks(reading).withResult,
}
