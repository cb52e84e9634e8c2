import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kappa, pairKappas } from '@/lib/review/stats/kappa'
import { EXAMPLE_C } from './example-data'

const pairs = fc.array(
  fc.tuple(fc.option(fc.integer({ min: 0, max: 3 })), fc.option(fc.integer({ min: 0, max: 3 }))),
)
const ofPairs = (rated: readonly (readonly [number | null, number | null])[]) =>
  kappa(
    rated.map(([one]) => one),
    rated.map(([, other]) => other),
  )
const times = <T>(n: number, value: T) => new Array<T>(n).fill(value)

describe("Cohen's kappa", () => {
  it.each([
    // Two readers of fifty grant proposals: both yes, first only, second only, both no.
    [20, 5, 10, 15, 0.4],
    // The same share of agreement, 0.6, with other habits.
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
    [0, 5, 5, 0, -1],
  ])('of a table %i %i / %i %i', (both, first, second, neither, expected) => {
    const one = [...times(both + first, 'yes'), ...times(second + neither, 'no')]
    const other = [
      ...times(both, 'yes'),
      ...times(first, 'no'),
      ...times(second, 'yes'),
      ...times(neither, 'no'),
    ]
    const { kappa: value, units } = kappa(one, other)
    expect(value).toBeCloseTo(expected, 4)
    expect(units).toBe(both + first + second + neither)
  })

  it('counts only units that both rated', () => {
    expect(kappa([1, 2, null, 2, 1], [1, 2, 1, null])).toEqual({ kappa: 1, units: 2 })
  })

  it('is "no variation" where both gave one rating throughout, and 0 where each gave one of their own', () => {
    expect(kappa([3, 3, null, 1], [3, 3, 3, null])).toEqual({ kappa: 'no variation', units: 2 })
    expect(kappa([3, 3], [2, 2])).toEqual({ kappa: 0, units: 2 })
  })

  it('is "not enough" without a unit that both rated', () => {
    expect(kappa([1, null], [null, 2])).toEqual({ kappa: 'not enough', units: 0 })
    expect(kappa([], [])).toEqual({ kappa: 'not enough', units: 0 })
  })

  it('is the same the other way round, in another order, with other names, and without what one did not rate', () => {
    const renamed = (rating: number | null) => (rating === null ? null : 17 - rating * rating)
    fc.assert(
      fc.property(pairs, (rated) => {
        const expected = ofPairs(rated)
        expect(ofPairs(rated.map(([one, other]) => [other, one] as const))).toEqual(expected)
        expect(ofPairs(rated.toReversed())).toEqual(expected)
        expect(ofPairs(rated.map(([one, other]) => [renamed(one), renamed(other)] as const))).toEqual(
          expected,
        )
        expect(ofPairs([...rated, [null, 2], [1, null]])).toEqual(expected)
      }),
    )
  })

  it('stays between −1 and 1, and is 1 only where they agree throughout', () => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const { kappa: value } = ofPairs(rated)
        if (typeof value !== 'number') return
        expect(value).toBeGreaterThanOrEqual(-1)
        const agree = rated.every(([one, other]) => one === null || other === null || one === other)
        if (agree) expect(value).toBe(1)
        else expect(value).toBeLessThan(1)
      }),
    )
  })
})

describe('kappa of every pair of a table', () => {
  it('names each pair once', () => {
    const all = pairKappas(EXAMPLE_C)
    expect(all.map(({ pair }) => pair.join(''))).toEqual(['01', '02', '03', '12', '13', '23'])
    expect(all[0]).toMatchObject({ units: 9 })
    // Of nine units eight alike; by chance 23 of 81: (8/9 − 23/81) / (1 − 23/81).
    expect(all[0]?.kappa).toBeCloseTo(49 / 58, 12)
  })

  it('is none of one rater or none', () => {
    expect(pairKappas([[1], [2]])).toEqual([])
    expect(pairKappas([])).toEqual([])
  })
})
