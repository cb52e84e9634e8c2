import { describe, expect, it } from 'vitest'
import type { ReviewPerson } from '@/lib/review/record/review'
import { compared, PEOPLE } from './compared'

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
