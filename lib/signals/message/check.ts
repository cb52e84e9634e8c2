import { recordedChecks } from '../recorded-checks'
import type { MessageSignal } from '../signal'

/** A check or action, with or without result. */
export const check: MessageSignal = {
  id: 'check',
  name: 'what was checked',
  needs: ['check-done'],
  scan: (reading) => recordedChecks(reading).all,
}
