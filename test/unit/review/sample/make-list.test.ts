import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextListed, progressOf } from '@/lib/review/sample/list-progress'
import type { ListChoice } from '@/lib/review/sample/list-choice'
import { makeList } from '@/lib/review/sample/make-list'
import { stratifier, targetReason } from '@/lib/review/sample/reason'
import { MOST_LISTED, reviewList } from '@/lib/review/sample/review-list'
import { candidateFor, populations } from './candidates'

const FRAME = {
  id: '0f0f0f0f-0000-4000-8000-000000000001',
  title: 'Week 47',
  at: '2026-11-27T05:00:00Z',
  by: { id: '0f0f0f0f-0000-4000-8000-0000000000aa', name: 'Lea' },
  origin: { from: 'opened' },
} as const
const RANDOM: ListChoice = { how: 'random', seed: 's', size: 2, strata: [] }

describe('a new list', () => {
  it('is one that storage and files know, by chance or for reasons', () => {
    const size = fc.integer({ min: 1, max: MOST_LISTED })
    const choice = fc.oneof(
      fc.record({
        how: fc.constant('random' as const),
        seed: fc.string({ minLength: 1, maxLength: 30 }),
        size,
        strata: fc.subarray([...stratifier.options]),
      }),
      fc.record({
        how: fc.constant('targeted' as const),
        reasons: fc.subarray([...targetReason.options], { minLength: 1 }),
        size,
      }),
    )
    fc.assert(
      fc.property(populations, choice, (all, how) => {
        const made = makeList(all, how, FRAME)
        if (made === null) return
        expect(reviewList.parse(made)).toEqual(made)
        expect(made.tickets.every(({ reasons }) => (made.how === 'random') === (reasons.length === 0))).toBe(
          true,
        )
        expect(made.population).toBe(all.length)
      }),
    )
  })

  it('is none where nothing is there to pick', () => {
    expect(makeList([], RANDOM, FRAME)).toBeNull()
    const targeted = { how: 'targeted', reasons: ['reopened'], size: 5 } as const
    expect(makeList([candidateFor('1')], { ...targeted, reasons: [...targeted.reasons] }, FRAME)).toBeNull()
  })

  it('keeps an agent only where there is one', () => {
    const all = [
      candidateFor('1', { agent: { id: '9', name: 'Mira' } }),
      candidateFor('2', { agent: 'none' }),
    ]
    const agents = new Map(makeList(all, RANDOM, FRAME)?.tickets.map(({ key, agent }) => [key, agent]))
    expect(agents).toEqual(
      new Map([
        ['1', { id: '9', name: 'Mira' }],
        ['2', null],
      ]),
    )
  })
})

it('progress leaves out what was skipped and what is gone, and the next ticket is the first open one', () => {
  const states = ['done', 'gone', 'skipped', 'open', 'open'] as const
  const all = states.map((_, index) => candidateFor(String(index)))
  const list = makeList(all, { ...RANDOM, size: 5 }, FRAME)
  const tickets = (list?.tickets ?? []).map((one, index) => ({ ...one, state: states[index] ?? 'open' }))
  expect(progressOf({ tickets })).toEqual({ done: 1, wanted: 3, skipped: 1, gone: 1 })
  expect(nextListed({ tickets })).toBe(tickets[3])
  expect(nextListed({ tickets: tickets.slice(0, 3) })).toBeUndefined()
})
