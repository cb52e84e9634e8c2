import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alpha, type Level } from '@/lib/review/stats/alpha'
import { numbered, type Coefficient, type RatingTable } from '@/lib/review/stats/ratings'
import { alphaByCoincidences } from './coincidences'
import { EXAMPLE_C } from './example-data'

const LEVELS: readonly Level[] = ['nominal', 'ordinal', 'interval']

/** Up to twelve units of four raters who give 0–4 or nothing. */
const tables = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 4, maxLength: 4 }), {
  maxLength: 12,
})
/** A table and the same in another order of units and, the same for each unit, of raters. */
const shuffled = tables.chain((table) =>
  fc.record({
    table: fc.constant(table),
    units: fc.shuffledSubarray([...table.keys()], { minLength: table.length, maxLength: table.length }),
    raters: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  }),
)

function expectSame(one: Coefficient, other: Coefficient): void {
  if (typeof one === 'number') expect(other).toBeCloseTo(one, 9)
  else expect(other).toBe(one)
}

const changed = (table: RatingTable<number>, how: (rating: number) => number) =>
  table.map((row) => row.map((rating) => (rating === null ? null : how(rating))))

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('%s, of the example data "C"', (level, expected) => {
    const { alpha: value, interval, units, ratings } = alpha(EXAMPLE_C, level)
    expect(value).toBeCloseTo(expected, 3)
    // The last unit has one rating only and cannot be paired.
    expect([units, ratings]).toEqual([11, 40])
    expect(interval?.low).toBeGreaterThan(0)
    expect(interval?.low).toBeLessThan(expected)
    expect(interval?.high).toBeGreaterThan(expected)
    expect(interval?.high).toBeLessThanOrEqual(1)
  })

  it('has the same interval each time', () => {
    expect(alpha(EXAMPLE_C, 'ordinal')).toEqual(alpha(EXAMPLE_C, 'ordinal'))
    expect(alpha(EXAMPLE_C, 'ordinal', { seed: 7 })).not.toEqual(alpha(EXAMPLE_C, 'ordinal'))
  })

  it('takes words on the nominal level', () => {
    const words = EXAMPLE_C.map((row) => row.map((rating) => (rating === null ? null : `word ${rating}`)))
    expect(alpha(numbered(words), 'nominal').alpha).toBeCloseTo(0.743, 3)
  })

  it.each(LEVELS)('%s: is what the coincidence matrix gives', (level) => {
    fc.assert(
      fc.property(tables, (table) => {
        const { alpha: value } = alpha(table, level, { resamples: 1 })
        const expected = alphaByCoincidences(table, level)
        if (typeof value === 'number') expect(value).toBeCloseTo(expected, 9)
        else expect(expected).toBeNaN()
      }),
    )
  })

  it.each(LEVELS)('%s: does not depend on the order of units and raters', (level) => {
    fc.assert(
      fc.property(shuffled, ({ table, units, raters }) => {
        const other = units.map((unit) => raters.map((rater) => table[unit]?.[rater] ?? null))
        expectSame(alpha(table, level, { resamples: 1 }).alpha, alpha(other, level, { resamples: 1 }).alpha)
      }),
    )
  })

  it('nominal: does not depend on what ratings are called', () => {
    const names = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(tables, names, (table, as) => {
        const renamed = changed(table, (rating) => as[rating] ?? Number.NaN)
        expectSame(alpha(table, 'nominal').alpha, alpha(renamed, 'nominal').alpha)
      }),
    )
  })

  it('ordinal: depends on the order of ratings only', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(
          alpha(
            changed(table, (rating) => rating ** 3 - 50),
            'ordinal',
          ),
        ).toEqual(alpha(table, 'ordinal'))
      }),
    )
  })

  it('interval: does not depend on the unit and the zero of the scale', () => {
    const factor = fc.double({ min: 0.01, max: 1_000, noNaN: true })
    const shift = fc.double({ min: -1_000, max: 1_000, noNaN: true })
    fc.assert(
      fc.property(tables, factor, shift, fc.constantFrom(1, -1), (table, by, add, sign) => {
        const scaled = changed(table, (rating) => rating * by * sign + add)
        expectSame(alpha(table, 'interval').alpha, alpha(scaled, 'interval').alpha)
      }),
    )
  })

  it.each(LEVELS)('%s: ignores raters and units without a rating, and units with one', (level) => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 9 }), (table, rating) => {
        const more = [
          [null, null, null, null, null],
          ...table.map((row) => [null, ...row]),
          [rating, null, null, null, null],
        ]
        expect(alpha(more, level)).toEqual(alpha(table, level))
      }),
    )
  })

  it.each(LEVELS)('%s: stays between −1 and 1, and so does its interval', (level) => {
    fc.assert(
      fc.property(tables, (table) => {
        const { alpha: value, interval } = alpha(table, level)
        for (const each of [value, interval?.low, interval?.high]) {
          if (typeof each !== 'number') continue
          expect(each).toBeGreaterThan(-1)
          expect(each).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it.each(LEVELS)('%s: is 1 where all agree, with nothing to resample', (level) => {
    const agreed = [0.1, 0.7, 0.1, 0.3, 0.7, 0.3].map((rating) => [rating, rating, rating])
    expect(alpha(agreed, level)).toEqual({ alpha: 1, interval: null, units: 6, ratings: 18 })
  })

  it.each(LEVELS)('%s: has no interval for fewer than five units', (level) => {
    const { alpha: value, interval } = alpha(EXAMPLE_C.slice(2, 6), level)
    expect(typeof value).toBe('number')
    expect(interval).toBeNull()
  })

  it.each(LEVELS)('%s: is "no variation" where all ratings that can be paired are the same', (level) => {
    const table = [
      [0.1, 0.1, 0.1],
      [0.1, null, 0.1],
      [null, 5, null],
    ]
    expect(alpha(table, level)).toEqual({ alpha: 'no variation', interval: null, units: 2, ratings: 5 })
  })

  it.each(LEVELS)('%s: is "not enough" where nothing was rated twice', (level) => {
    expect(alpha([[1, null], [null, 2], []], level)).toEqual({
      alpha: 'not enough',
      interval: null,
      units: 0,
      ratings: 0,
    })
    expect(alpha([], level).alpha).toBe('not enough')
  })
})
