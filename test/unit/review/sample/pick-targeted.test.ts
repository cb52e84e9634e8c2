import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONG_FROM, LOW_HYGIENE, pickTargeted } from '@/lib/review/sample/pick-targeted'
import { targetReason, type TargetReason } from '@/lib/review/sample/reason'
import type { Candidate } from '@/lib/review/sample/candidate'
import { candidateFor, populations } from './candidates'

const REASONS = targetReason.options
const pick = (one: Candidate, reasons: readonly TargetReason[] = REASONS) =>
  pickTargeted([one], { reasons, size: 10 })

describe('a targeted list', () => {
  it.each<[TargetReason, yes: Partial<Candidate>, no: Partial<Candidate>]>([
    ['low-hygiene', { hygiene: LOW_HYGIENE - 0.1 }, { hygiene: LOW_HYGIENE }],
    ['reopened', { reopened: 'yes' }, { reopened: 'no' }],
    ['escalated', { escalated: 'yes' }, { escalated: 'no' }],
    ['breached', { breached: 'yes' }, { breached: 'no' }],
    ['long', { messages: LONG_FROM }, { messages: LONG_FROM - 1 }],
    ['negative-rating', { rating: 'negative' }, { rating: 'none' }],
  ])('picks for %s, not without it, and not where nobody knows', (reason, yes, no) => {
    expect(pick(candidateFor('1', yes)).picks).toMatchObject([{ reasons: [reason] }])
    expect(pick(candidateFor('1', no), [reason])).toMatchObject({ picks: [], fitting: 0, untold: new Map() })
    const unknown = pick(candidateFor('1'), [reason])
    expect(unknown.picks).toEqual([])
    expect(unknown.untold).toEqual(new Map([[reason, 1]]))
  })

  it('picks for what was asked only, with every such reason that holds', () => {
    const one = candidateFor('1', { reopened: 'yes', breached: 'yes', escalated: 'yes' })
    expect(pick(one, ['breached', 'reopened', 'long']).picks[0]?.reasons).toEqual(['breached', 'reopened'])
  })

  it('begins with the most reasons, then with the lowest hygiene', () => {
    const all = [
      candidateFor('1', { hygiene: 70 }),
      candidateFor('2', { hygiene: 20 }),
      candidateFor('3', { hygiene: 74, reopened: 'yes' }),
      candidateFor('4', { reopened: 'yes' }),
    ]
    const { picks, fitting } = pickTargeted(all, { reasons: ['low-hygiene', 'reopened'], size: 3 })
    expect(picks.map(({ candidate }) => candidate.key)).toEqual(['3', '2', '1'])
    expect(fitting).toBe(4)
  })

  it('is the same in whatever order the tickets were found, without doubles, with a reason for each', () => {
    fc.assert(
      fc.property(
        populations.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.subarray([...REASONS], { minLength: 1 }),
        fc.integer({ min: 1, max: 80 }),
        ([all, shuffled], reasons, size) => {
          const once = pickTargeted(all, { reasons, size })
          expect(pickTargeted([...shuffled, ...all], { reasons, size }).picks).toEqual(once.picks)
          expect(once.picks).toHaveLength(Math.min(size, once.fitting))
          const keys = once.picks.map(({ candidate }) => candidate.key)
          expect(new Set(keys).size).toBe(keys.length)
          for (const each of once.picks) expect(each.reasons.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
