import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignment, meanAlignment } from '@/lib/review/stats/alignment'

const ratings = fc.array(fc.option(fc.integer({ min: 0, max: 15 })), { maxLength: 8 })

describe('criterion alignment', () => {
  it.each([
    [10, 7, 15, 0.8],
    [7, 10, 15, 0.8],
    [3, 3, 5, 1],
    [0, 5, 5, 0],
    [0, 1, 1, 0],
  ])('%d and %d of %d', (a, b, max, expected) => {
    expect(alignment(a, b, max)).toBeCloseTo(expected, 12)
  })

  it.each([
    [16, 7, 15],
    [7, -1, 15],
    [7, Number.NaN, 15],
  ])('refuses %d and %d of %d', (a, b, max) => {
    expect(() => alignment(a, b, max)).toThrow(RangeError)
  })
})

describe('alignment of several reviewers', () => {
  it('is the mean over their pairs', () => {
    // 10 and 7: 0.8; 10 and 13: 0.8; 7 and 13: 0.6.
    const { alignment: value, pairs } = meanAlignment([10, null, 7, 13], 15) ?? {}
    expect(value).toBeCloseTo(2.2 / 3, 12)
    expect(pairs).toBe(3)
  })

  it('is none of fewer than two ratings', () => {
    expect(meanAlignment([10, null], 15)).toBeNull()
    expect(meanAlignment([], 15)).toBeNull()
  })

  it('does not depend on the order, nor on who did not rate, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const value = meanAlignment(given, 15)
        const other = meanAlignment([null, ...given.toReversed()], 15)
        expect(other?.pairs).toBe(value?.pairs)
        if (value === null) return
        expect(other?.alignment).toBeCloseTo(value.alignment, 12)
        expect(value.alignment).toBeGreaterThanOrEqual(0)
        expect(value.alignment).toBeLessThanOrEqual(1)
      }),
    )
  })
})
