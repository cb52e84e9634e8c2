import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanEstimate } from '@/lib/review/stats/mean'
import { wilson } from '@/lib/review/stats/wilson'

const PERCENT = { low: 0, high: 100 }
const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 120 })

describe('the mean of scores', () => {
  it('is the golden IQS', () => {
    const iqs = meanEstimate([100, 9.91, 63.96, 90.99, 0], PERCENT)
    expect(iqs?.mean).toBeCloseTo(52.972, 10)
    expect(iqs).toMatchObject({ n: 5, method: 'bootstrap' })
    expect(iqs?.low).toBeGreaterThan(5)
    expect(iqs?.high).toBeLessThan(95)
  })

  it('is null of none', () => {
    expect(meanEstimate([], PERCENT)).toBeNull()
  })

  it('of scores at the ends of their range is a share', () => {
    const estimate = meanEstimate([1, 5, 5, 5, 5, 1, 5, 5, 5, 5], { low: 1, high: 5 })
    const share = wilson(8, 10)
    expect(estimate).toMatchObject({ n: 10, method: 'wilson' })
    expect(estimate?.mean).toBeCloseTo(4.2, 12)
    expect(estimate?.low).toBeCloseTo(1 + 4 * (share?.low ?? Number.NaN), 12)
    expect(estimate?.high).toBeCloseTo(1 + 4 * (share?.high ?? Number.NaN), 12)
  })

  it.each([
    ['a single score', [80]],
    ['four scores', [80, 90, 70, 85]],
    ['scores that are all perfect', new Array<number>(12).fill(100)],
    ['scores that are all the same', new Array<number>(12).fill(75)],
    ['the same scores, rounded', [...new Array<number>(12).fill(75), 75.00000000000001]],
    ['a perfect score beyond its range for being rounded', [100.00000000000001, 0, 0, 0, 0, 0, 0]],
  ])('claims no certainty from %s', (_, few) => {
    const estimate = meanEstimate(few, PERCENT)
    expect(estimate?.method).toBe('wilson')
    expect((estimate?.high ?? 0) - (estimate?.low ?? 0)).toBeGreaterThan(20)
  })

  it('of more than fifty has a formula that meets the bootstrap of fifty', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => at * 2)
    const drawn = meanEstimate(fifty, PERCENT)
    const computed = meanEstimate([...fifty, 49], PERCENT)
    expect([drawn?.method, computed?.method]).toEqual(['bootstrap', 'normal'])
    expect(Math.abs((drawn?.low ?? 0) - (computed?.low ?? 0))).toBeLessThan(1)
    expect(Math.abs((drawn?.high ?? 0) - (computed?.high ?? 0))).toBeLessThan(1)
  })

  it('has the interval mean ± z · s / √n for many', () => {
    // 0 … 100: mean 50, s = √(101 · 102 / 12) = 29.3.
    const estimate = meanEstimate(
      Array.from({ length: 101 }, (_, at) => at),
      PERCENT,
    )
    const reach = (1.959964 * Math.sqrt((101 * 102) / 12)) / Math.sqrt(101)
    expect(estimate?.low).toBeCloseTo(50 - reach, 3)
    expect(estimate?.high).toBeCloseTo(50 + reach, 3)
  })

  it('lies in its interval, and the interval in the range', () => {
    fc.assert(
      fc.property(scores, (of) => {
        const estimate = meanEstimate(of, PERCENT)
        expect(estimate).not.toBeNull()
        if (estimate === null) return
        expect(estimate.n).toBe(of.length)
        expect(estimate.low).toBeGreaterThanOrEqual(0)
        expect(estimate.low).toBeLessThanOrEqual(estimate.mean + 1e-9)
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.mean - 1e-9)
        expect(estimate.high).toBeLessThanOrEqual(100)
      }),
    )
  })

  it.each([-1, 101, Number.NaN])('refuses the score %d', (score) => {
    expect(() => meanEstimate([50, score], PERCENT)).toThrow(RangeError)
  })
})
