import { findSentences, withoutOverlaps, wordSignal } from '../sentence-search'
import type { MessageSignal } from '../signal'

const RULE = { not: ['follow-up-owner-not'], questions: 'no' } as const
const owner = wordSignal('follow-up-owner', 'who follows up', {
  ...RULE,
  any: ['follow-up-owner'],
  labels: ['owner'],
})

/**
 * Who answers questions and follows up. Among colleagues a short word does ("I'll watch it", "Ana takes it"); to the
 * customer the same words are only the next step.
 */
export const followUpOwner: MessageSignal = {
  ...owner,
  scan: (reading) =>
    reading.message.visibility === 'internal'
      ? withoutOverlaps([
          ...(owner.scan(reading) as ReturnType<typeof findSentences>),
          ...findSentences(reading, { ...RULE, any: ['note-owner'] }),
        ])
      : owner.scan(reading),
}
