import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation } from '@/lib/review/stats/correlation'

const score = fc.option(fc.integer({ min: 0, max: 100 }))
const both = fc.array(fc.tuple(score, score), { maxLength: 40 })
const ofBoth = (units: readonly (readonly [number | null, number | null])[]) =>
  correlation(
    units.map(([one]) => one),
    units.map(([, other]) => other),
  )

describe('correlation', () => {
  it('of Anscombe’s first set', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    const found = correlation(x, y)
    expect(found?.n).toBe(11)
    expect(found?.pearson.value).toBeCloseTo(0.8164, 4)
    expect(found?.spearman.value).toBeCloseTo(0.8182, 4)
    // tanh(artanh 0.81642 ± 1.95996 / √8)
    expect(found?.pearson.interval?.low).toBeCloseTo(0.4244, 3)
    expect(found?.pearson.interval?.high).toBeCloseTo(0.9507, 3)
    // The same for 0.81818 with √(1 + 0.81818² / 2) as much to either side.
    expect(found?.spearman.interval?.low).toBeCloseTo(0.337, 3)
    expect(found?.spearman.interval?.high).toBeCloseTo(0.9605, 3)
  })

  it('by ranks is whole where the order is the same and the line is not straight', () => {
    const found = correlation([1, 2, 3, 4, 5], [1, 8, 27, 64, 125])
    expect(found?.spearman.value).toBeCloseTo(1, 12)
    expect(found?.pearson.value).toBeLessThan(0.95)
  })

  it.each([
    ['no units', [], []],
    ['two units', [1, 2], [3, 5]],
    ['three units of which one lacks a score', [1, 2, 3], [3, null, 5]],
    ['one score that is always the same', [0.1, 0.1, 0.1, 0.1], [1, 2, 3, 4]],
    ['the other one always the same', [1, 2, 3, 4], [7, 7, 7, 7]],
  ])('is none of %s', (_, first, second) => {
    expect(correlation(first, second)).toBeNull()
  })

  it('of three units has no interval', () => {
    const found = correlation([1, 2, 3], [1, 3, 2])
    expect(found).toMatchObject({ n: 3, pearson: { interval: null }, spearman: { interval: null } })
    expect(found?.pearson.value).toBeCloseTo(0.5, 12)
  })

  it('does not depend on the order of units or scores, nor on units that lack one', () => {
    fc.assert(
      fc.property(both, (units) => {
        const expected = ofBoth(units)
        const other = ofBoth([[null, 3], ...units.toReversed().map(([a, b]) => [b, a] as const), [4, null]])
        expect(other?.n).toBe(expected?.n)
        if (expected === null) return
        expect(other?.pearson.value).toBeCloseTo(expected.pearson.value, 9)
        expect(other?.spearman.value).toBeCloseTo(expected.spearman.value, 9)
      }),
    )
  })

  it('does not depend on the scale, and turns with its direction', () => {
    fc.assert(
      fc.property(
        both,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -99, max: 99 }),
        (units, by, add) => {
          const expected = ofBoth(units)
          const scaled = ofBoth(units.map(([a, b]) => [a === null ? null : a * by + add, b] as const))
          const turned = ofBoth(units.map(([a, b]) => [a === null ? null : -a, b] as const))
          expect(scaled?.n).toBe(expected?.n)
          if (expected === null) return
          expect(scaled?.pearson.value).toBeCloseTo(expected.pearson.value, 9)
          expect(scaled?.spearman.value).toBeCloseTo(expected.spearman.value, 9)
          expect(turned?.pearson.value).toBeCloseTo(-expected.pearson.value, 9)
          expect(turned?.spearman.value).toBeCloseTo(-expected.spearman.value, 9)
        },
      ),
    )
  })

  it('lies in its interval, both between −1 and 1', () => {
    fc.assert(
      fc.property(both, (units) => {
        const found = ofBoth(units)
        for (const { value, interval } of found === null ? [] : [found.pearson, found.spearman]) {
          expect(Math.abs(value)).toBeLessThanOrEqual(1)
          if (interval === null) continue
          expect(interval.low).toBeGreaterThanOrEqual(-1)
          expect(interval.low).toBeLessThanOrEqual(value + 1e-12)
          expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12)
          expect(interval.high).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
