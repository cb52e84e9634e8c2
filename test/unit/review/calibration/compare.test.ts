import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementLevel, isLevelSure } from '@/lib/review/calibration/agreement-word'
import { compareReviews, comparison, type Comparison } from '@/lib/review/calibration/comparison'
import { sessionReviews } from '@/lib/review/calibration/session-review'
import { revisionHash } from '@/lib/review/record/hash'
import type { ReviewPerson } from '@/lib/review/record/review'
import { madeResults, madeSession, type Said } from '../../../reviews/made-session'
import { EXAMPLE_C } from '../stats/example-data'
import { cardOf } from './made-card'

const NAMES = ['Ada Brink', 'Bo Lindqvist', 'Chidi Okafor', 'Dana Weiss', 'Emil Novak']
const PEOPLE = NAMES.map((name, at): ReviewPerson => ({ id: `reviewer-${at}`, name }))

/** By reviewer, ticket and category. */
type Grid = readonly (readonly (readonly Said[])[])[]

function compared(
  points: readonly number[],
  grid: Grid,
  people: readonly ReviewPerson[] = PEOPLE,
): Comparison {
  const session = madeSession(cardOf(...points), grid[0]?.length ?? 1)
  const revisions = grid.flatMap((rows, at) => {
    const person = people[at]
    return person ? madeResults(session, person, rows, at) : []
  })
  const reviews = revisions.map((revision) => ({ revision, hash: revisionHash(revision) }))
  return compareReviews(session, sessionReviews(session, reviews))
}

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

describe('pairs of reviewers', () => {
  it("have Cohen's kappa by scale and by category, in the order of names", () => {
    // Two categories of two points over two tickets, Bo named before Ada: a table of 1 1, 1 2, 2 2, 2 2 → (3/4 − 1/2) / (1/2).
    const { pairs, reviewers } = compared(
      [2, 2],
      [
        [
          [1, 1],
          [2, 2],
        ],
        [
          [1, 2],
          [2, 2],
        ],
      ],
      [PEOPLE[1], PEOPLE[0]].filter((one) => one !== undefined),
    )
    expect(reviewers.map(({ name }) => name)).toEqual(['Ada Brink', 'Bo Lindqvist'])
    expect(pairs).toEqual([
      {
        pair: [0, 1],
        alignment: { alignment: expect.closeTo((1 + 0.5 + 1 + 1) / 4, 12), pairs: 4, interval: null },
        scales: [{ points: 2, kappa: expect.closeTo(0.5, 12), units: 4, interval: null }],
        categories: [
          { kappa: 1, units: 2, interval: null },
          { kappa: 0, units: 2, interval: null },
        ],
      },
    ])
  })

  it('say "not enough" where two rated nothing in common', () => {
    const { pairs } = compared(
      [3],
      [
        [[3], ['na']],
        [['na'], [2]],
      ],
    )
    expect(pairs[0]?.scales).toEqual([{ points: 3, kappa: 'not enough', units: 0, interval: null }])
  })
})

describe('intervals of alignment and kappa', () => {
  // Two categories over ten tickets; the second reviewer is a point off on every third ticket.
  const rows = (reviewer: number) =>
    Array.from({ length: 10 }, (_none, ticket) =>
      [0, 1].map((at) => {
        const value = 1 + ((ticket + at) % 4)
        return reviewer === 1 && ticket % 3 === 0 ? Math.max(1, value - 1) : value
      }),
    )
  const found = compared([4, 4], [rows(0), rows(1)])

  it('hold the figure, and draw whole tickets', () => {
    const { alignment } = found.overall
    if (!alignment?.interval) throw new Error('There is an interval.')
    expect(alignment.interval.low).toBeLessThan(alignment.alignment)
    expect(alignment.interval.high).toBeGreaterThan(alignment.alignment)
    expect(alignment.interval.high).toBeLessThanOrEqual(1)
    const [all] = found.pairs[0]?.scales ?? []
    if (!all?.interval || typeof all.kappa !== 'number') throw new Error('There is an interval.')
    expect(all.interval.low).toBeLessThan(all.kappa)
    expect(all.interval.high).toBeGreaterThan(all.kappa)
  })

  it('are left out where there are too few tickets, or perfect agreement would repeat itself', () => {
    const few = compared([4, 4], [rows(0).slice(0, 4), rows(1).slice(0, 4)])
    expect(few.overall.alignment?.interval).toBeNull()
    expect(few.pairs[0]?.scales[0]?.interval).toBeNull()
    const same = compared([4, 4], [rows(0), rows(0)])
    expect(same.overall.alignment).toEqual({ alignment: 1, pairs: 20, interval: null })
    expect(same.pairs[0]?.scales[0]).toEqual({ points: 4, kappa: 1, units: 20, interval: null })
  })

  it('are left out of kappa where there are more pairs than can be drawn for; the kappas stay', () => {
    const people = Array.from({ length: 40 }, (_none, at): ReviewPerson => {
      const name = `Reviewer ${String(at + 10)}`
      return { id: name, name }
    })
    const many = compared(
      [4, 4, 4, 4, 4, 4, 4, 4],
      people.map((_person, at) => rows(at % 2).map((row) => [...row, ...row, ...row, ...row])),
      people,
    )
    expect(many.pairs).toHaveLength(780)
    const [kappa] = many.pairs[0]?.scales ?? []
    expect(kappa?.interval).toBeNull()
    expect(typeof kappa?.kappa).toBe('number')
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

describe('for any ratings', () => {
  const POINTS = [2, 3, 5] as const
  const said = (most: number) =>
    fc.oneof(fc.integer({ min: 1, max: most }), fc.constant('na' as const), fc.constant(null))
  const row = fc.tuple(said(2), said(3), said(5))
  const grids = (reviewers: number) =>
    fc.integer({ min: 1, max: 7 }).chain((tickets) =>
      fc.array(fc.array(row, { minLength: tickets, maxLength: tickets }), {
        minLength: reviewers,
        maxLength: reviewers,
      }),
    )
  const few = { numRuns: 40 }

  it('nothing depends on the order in which reviews come, or on who is called what', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(grids(4), order, (grid, turned) => {
        const before = compared(POINTS, grid)
        // The same people, coming in another order.
        const again = compared(
          POINTS,
          turned.map((at) => grid[at] ?? []),
          turned.map((at) => PEOPLE[at] ?? { id: '', name: '' }),
        )
        expect(again).toEqual(before)
        // Other people with the same ratings: only who is who changes.
        const renamed = compared(
          POINTS,
          turned.map((at) => grid[at] ?? []),
        )
        expectSameFigures(renamed, before)
        expect(renamed.differenceCount).toBe(before.differenceCount)
      }),
      few,
    )
  })

  it('a reviewer who says N/A everywhere changes no measure', () => {
    fc.assert(
      fc.property(grids(3), (grid) => {
        const silent = (grid[0] ?? []).map(() => POINTS.map(() => 'na' as const))
        const before = compared(POINTS, grid)
        const after = compared(POINTS, [...grid, silent])
        expectSameFigures(after, before)
        const between = after.pairs.filter(({ pair }) => !pair.includes(3))
        expect(between).toEqual(before.pairs)
      }),
      few,
    )
  })

  it('every cell with two different ratings is a difference', () => {
    fc.assert(
      fc.property(grids(3), (grid) => {
        const { differences } = compared(POINTS, grid)
        for (const [ticket] of (grid[0] ?? []).entries())
          for (const [category] of POINTS.entries()) {
            const values = grid.flatMap((rows) => {
              const value = rows[ticket]?.[category]
              return typeof value === 'number' ? value : []
            })
            const found = differences.find(
              (one) => one.ticket === ticket && one.category === `category-${category + 1}` && one.spread > 0,
            )
            expect(found !== undefined).toBe(new Set(values).size > 1)
          }
      }),
      few,
    )
  })

  /** Alignments and alphas, to the last figures that adding up in another order changes. */
  function expectSameFigures(one: Comparison, other: Comparison): void {
    const figures = ({ categories, overall }: Comparison) => [
      ...categories.flatMap(({ nominal, ordinal, interval }) => [nominal, ordinal, interval]),
      overall.interval,
      ...overall.scales.flatMap(({ nominal, ordinal }) => [nominal, ordinal]),
    ]
    const alignments = ({ categories, overall }: Comparison) =>
      [...categories, overall].map(({ alignment }) => alignment)
    const near = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value)
    expect(figures(one)).toEqual(
      figures(other).map(({ alpha, interval, ...counts }) => ({
        ...counts,
        alpha: near(alpha),
        interval: interval && { low: near(interval.low), high: near(interval.high) },
      })),
    )
    expect(alignments(one)).toEqual(
      alignments(other).map(
        (each) =>
          each && {
            ...each,
            alignment: near(each.alignment),
            interval: each.interval && { low: near(each.interval.low), high: near(each.interval.high) },
          },
      ),
    )
  }
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
