import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '@/lib/review/calibration/comparison'
import { compared, PEOPLE } from './compared'

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
