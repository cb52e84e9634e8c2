import type { Act } from '@/lib/acts/act'
import type { Speaker } from '@/lib/signals/excerpt'
import type { Aspect, FieldId } from './packet'

/** How the model of sentences helps to fill a field. Cuts are log-odds that a sentence does the act. */
export interface ActUse extends Speaker {
  readonly act: Act
  readonly aspect?: Aspect
  /** What counts in favour of a sentence beside the model, in log-odds: that it stands in the customer's report, … */
  readonly report?: number
  /** … that it names a figure. */
  readonly figure?: number
  /** What signals found in sentences below this is left out. */
  readonly keep: number
  /** Sentences from here on belong to the field. */
  readonly sure: number
  /** Sentences from here on belong to it once something else does. */
  readonly likely: number
  /** No more than so many of those, the likeliest first. */
  readonly few: number
}

const note = { by: 'agent', visibility: 'internal' } as const

/**
 * Set on the development tickets of the evaluation. One set of numbers for all fields, chosen on half of them, does nearly as well
 * on the other half; see `test/eval/RESULTS.md`.
 */
export const ACT_USES: Readonly<Partial<Record<FieldId, readonly ActUse[]>>> = {
  expected: [{ act: 'expected', keep: -4, sure: -1, likely: -2, few: 2 }],
  observed: [{ act: 'observed', report: 2, figure: 1, keep: -5, sure: -1.5, likely: -2, few: 3 }],
  steps: [{ act: 'steps', keep: -3, sure: 0.5, likely: -2, few: 3 }],
  'time-window': [{ act: 'time', report: 1, figure: 1, keep: -6, sure: 0.5, likely: -2, few: 2 }],
  'recent-change': [{ act: 'change', report: 0.5, keep: -5, sure: -0.5, likely: -2, few: 2 }],
  troubleshooting: [{ act: 'checks', figure: 0.5, keep: -4, sure: -0.5, likely: -1.5, few: 4 }],
  impact: [
    { act: 'scope', aspect: 'scope', report: 0.5, figure: 1, keep: -6, sure: 0.5, likely: -3, few: 3 },
    { act: 'impact', report: 1, keep: -3, sure: 0, likely: -2, few: 2 },
  ],
  severity: [{ act: 'severity', keep: -4, sure: -0.5, likely: -1, few: 1 }],
  workaround: [{ act: 'workaround', keep: -4, sure: 0, likely: -2, few: 2 }],
  hypothesis: [{ act: 'cause', keep: -2, sure: -1, likely: -2, few: 2 }],
  // Links and keys are found by their shape; what only speaks of something related is not.
  related: [{ act: 'related', keep: -2, sure: 99, likely: 99, few: 0 }],
  communication: [{ act: 'update', aspect: 'next-update', keep: -3, sure: 99, likely: 99, few: 0 }],
  ask: [{ act: 'ask', ...note, keep: -4, sure: 1, likely: -2, few: 3 }],
}
