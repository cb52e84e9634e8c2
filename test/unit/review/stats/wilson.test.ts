import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalReach } from '@/lib/review/stats/normal'
import { wilson } from '@/lib/review/stats/wilson'

/** k of n, n at least 1. */
const share = fc
  .integer({ min: 1, max: 2_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe("Wilson's interval", () => {
  it.each([
    // The first two are the field guide's; the others R. G. Newcombe's examples, Statistics in Medicine 17 (1998), table I.
    [4, 5, 0.3755, 0.9638],
    [16, 20, 0.584, 0.9193],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (k, n, low, high) => {
    const interval = wilson(k, n)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('is none of none', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  it.each([
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
  ])('refuses %d of %d', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError)
  })

  it('holds the share, lies between 0 and 1, and is the mirror of that of the others', () => {
    fc.assert(
      fc.property(share, ([k, n]) => {
        const interval = wilson(k, n) ?? { low: Number.NaN, high: Number.NaN }
        const others = wilson(n - k, n) ?? { low: Number.NaN, high: Number.NaN }
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(k / n)
        expect(interval.high).toBeGreaterThanOrEqual(k / n)
        expect(interval.high).toBeLessThanOrEqual(1)
        expect(others.low).toBeCloseTo(1 - interval.high, 12)
        expect(others.high).toBeCloseTo(1 - interval.low, 12)
      }),
    )
  })

  it('narrows with more of the same', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 9 }), ([k, n], times) => {
        const width = (of: ReturnType<typeof wilson>) => (of === null ? Number.NaN : of.high - of.low)
        expect(width(wilson(k * times, n * times))).toBeLessThan(width(wilson(k, n)))
      }),
    )
  })

  it('widens with the confidence', () => {
    expect(wilson(4, 5, 0.99)?.low).toBeLessThan(wilson(4, 5)?.low ?? 0)
    expect(wilson(4, 5, 0.8)?.low).toBeGreaterThan(wilson(4, 5)?.low ?? 1)
  })
})

describe('the reach of a normal distribution', () => {
  it.each([
    [0.8, 1.281552],
    [0.9, 1.644854],
    [0.95, 1.959964],
    [0.99, 2.575829],
    [0.999, 3.290527],
  ])('%d', (confidence, reach) => {
    expect(Math.abs(normalReach(confidence) - reach)).toBeLessThan(1e-4)
  })
})
