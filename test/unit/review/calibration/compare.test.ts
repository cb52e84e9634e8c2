import { describe, expect, it } from 'vitest'
import { agreementLevel, isLevelSure } from '@/lib/review/calibration/agreement-word'
import { comparison } from '@/lib/review/calibration/comparison'
import { EXAMPLE_C } from '../stats/example-data'
import { compared } from './compared'

describe('one category', () => {
  it('has the figures of example "C"', () => {
    const grid = [0, 1, 2, 3].map((reviewer) => EXAMPLE_C.map((row) => [row[reviewer] ?? 'na'] as const))
    const [category] = compared([5], grid).categories
    expect(category?.nominal.alpha).toBeCloseTo(0.743, 3)
    expect(category?.ordinal.alpha).toBeCloseTo(0.815, 3)
    expect(category?.interval.alpha).toBeCloseTo(0.849, 3)
    expect(category?.nominal).toMatchObject({ units: 11, ratings: 40 })
    expect(category?.nominal.interval).not.toBeNull()
    // Units 1 and 10 to 12 have an observer who gave nothing while others rated.
    expect(category?.naTickets).toBe(4)
  })

  it('has the alignment that is the mean over its pairs', () => {
    // 5 and 4 of 5: 0.8; 3, 3 and 1 of 5: 1, 0.6 and 0.6.
    const [category] = compared(
      [5],
      [
        [[5], [3]],
        [[4], [3]],
        [['na'], [1]],
      ],
    ).categories
    expect(category?.alignment).toEqual({
      alignment: expect.closeTo((0.8 + 1 + 0.6 + 0.6) / 4, 12),
      pairs: 4,
      interval: null,
    })
  })

  it('says "no variation" and "not enough" and never 1 or 0', () => {
    const [same, alone] = compared(
      [3, 3],
      [
        [
          [3, 2],
          [3, 'na'],
        ],
        [
          [3, 'na'],
          [3, 1],
        ],
      ],
    ).categories
    expect(same).toMatchObject({
      nominal: { alpha: 'no variation', interval: null },
      alignment: { alignment: 1, pairs: 2, interval: null },
      naTickets: 0,
    })
    expect(alone).toMatchObject({
      interval: { alpha: 'not enough', units: 0 },
      alignment: null,
      naTickets: 2,
    })
  })
})

describe('all categories', () => {
  it('are put together by shares of points, and by scale where ratings are names', () => {
    const { overall } = compared(
      [3, 5],
      [
        [
          [3, 5],
          [1, 1],
        ],
        [
          [3, 4],
          [2, 1],
        ],
      ],
    )
    // Shares: 1 1 | 1 .75 | 0 .5 | 0 0. Observed: 2 (0 + .0625 + .25 + 0); all pairs of the eight: 8 Σx² − (Σx)², twice.
    const shares = [1, 1, 1, 0.75, 0, 0.5, 0, 0]
    const sum = shares.reduce((all, one) => all + one, 0)
    const squares = shares.reduce((all, one) => all + one * one, 0)
    const expected = 1 - (7 * 2 * (0.0625 + 0.25)) / (2 * (8 * squares - sum * sum))
    expect(overall.interval.alpha).toBeCloseTo(expected, 12)
    expect(overall.interval.units).toBe(4)
    expect(overall.alignment).toEqual({
      alignment: expect.closeTo((1 + 0.8 + 2 / 3 + 1) / 4, 12),
      pairs: 4,
      interval: null,
    })
    expect(
      overall.scales.map(({ points, categories, nominal }) => [points, categories, nominal.units]),
    ).toEqual([
      [3, 1, 2],
      [5, 1, 2],
    ])
    // 3 3 and 1 2: n(3) = 2, n(1) = n(2) = 1, so 1 − 3 · 2 / 10.
    expect(overall.scales[0]?.nominal.alpha).toBeCloseTo(0.4, 12)
  })

  it('have an interval from whole tickets: four of them have none, however many categories there are', () => {
    const grid = (tickets: number) =>
      [0, 1].map((reviewer) =>
        Array.from({ length: tickets }, (_none, ticket) =>
          [1, 2, 3].map((at) => 1 + ((ticket + at * reviewer) % 3)),
        ),
      )
    expect(compared([3, 3, 3], grid(4)).overall.interval.interval).toBeNull()
    expect(compared([3, 3, 3], grid(5)).overall.interval.interval).not.toBeNull()
  })

  it('have a wider interval from tickets than from ratings that go together within them', () => {
    // Reviewers agree wholly on some tickets and not at all on others, for all their categories alike.
    const rows = (reviewer: number) =>
      Array.from({ length: 8 }, (_none, ticket) =>
        Array.from({ length: 6 }, (_nothing, at) => {
          const first = 1 + ((ticket + at) % 4)
          return reviewer === 0 || ticket % 2 === 0 ? first : 5 - first
        }),
      )
    const six = compared([4, 4, 4, 4, 4, 4], [rows(0), rows(1)]).overall.interval.interval
    const apart = Array.from({ length: 2 }, (_none, reviewer) =>
      rows(reviewer)
        .flat()
        .map((rating) => [rating]),
    )
    const one = compared([4], apart).categories[0]?.interval.interval
    if (!six || !one) throw new Error('Both have an interval.')
    expect(six.high - six.low).toBeGreaterThan(one.high - one.low)
  })
})

describe('differences', () => {
  const quote = { messageId: 'm1', quote: 'We have reset it.', masked: false }
  const found = compared(
    [3, 5],
    [
      [
        [3, { value: 5, comment: 'All asked', quotes: [quote] }],
        [2, 3],
      ],
      [
        [1, 4],
        ['na', 3],
      ],
      [
        [2, 'na'],
        ['na', 3],
      ],
    ],
  )

  it('stand by their spread; N/A beside ratings is one of its own, after all others', () => {
    expect(
      found.differences.map(({ ticket, category, spread, na }) => [ticket, category, spread, na]),
    ).toEqual([
      [0, 'category-1', 1, false],
      [0, 'category-2', 0.25, true],
      [1, 'category-1', 0, true],
    ])
    expect(found.differenceCount).toBe(3)
    expect(found.overall.naCells).toBe(2)
  })

  it("have every reviewer's rating, comment and quotes side by side", () => {
    expect(found.differences[1]?.sides).toEqual([
      { value: 5, comment: 'All asked', causes: [], quotes: [quote] },
      { value: 4, comment: '', causes: [], quotes: [] },
      { value: 'na', comment: '', causes: [], quotes: [] },
    ])
  })

  it('pass through the messages they travel in', () => {
    expect(comparison.safeParse(found).success).toBe(true)
  })
})

describe('the word of an alpha', () => {
  it.each([
    [1, 'good'],
    [0.8, 'good'],
    [0.7996, 'good'],
    [0.7994, 'usable'],
    [0.667, 'usable'],
    [0.6664, 'unreliable'],
    [0, 'unreliable'],
    [-0.4, 'unreliable'],
  ] as const)('%f is %s', (alpha, level) => {
    expect(agreementLevel(alpha)).toBe(level)
  })

  it('is sure only where all of the interval says the same', () => {
    expect(isLevelSure({ alpha: 0.9, interval: { low: 0.82, high: 0.96 } })).toBe(true)
    expect(isLevelSure({ alpha: 0.9, interval: { low: 0.7, high: 0.96 } })).toBe(false)
    expect(isLevelSure({ alpha: 0.5, interval: { low: 0.2, high: 0.7 } })).toBe(false)
    expect(isLevelSure({ alpha: 1, interval: null })).toBe(false)
    expect(isLevelSure({ alpha: 'no variation', interval: null })).toBe(false)
  })
})
