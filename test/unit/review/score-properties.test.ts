import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Category, Scorecard } from '@/lib/review/card/card'
import { meanScore, scoreReview } from '@/lib/review/card/score'
import type { Rating, RatingValue } from '@/lib/review/record/review'
import { cardOf, rated } from './some-card'

interface Rated {
  readonly points: Category['points']
  readonly weight: number
  readonly critical: boolean
  readonly value: RatingValue | null
}

const row: fc.Arbitrary<Rated> = fc
  .constantFrom(2 as const, 3 as const, 4 as const, 5 as const)
  .chain((points) =>
    fc.record({
      points: fc.constant(points),
      weight: fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 100, noNaN: true }).map(toHundredth),
      ),
      critical: fc.boolean(),
      value: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: points }) },
        fc.constantFrom('na' as const, null),
      ),
    }),
  )
const rows = fc.array(row, { minLength: 1, maxLength: 12 })
const policy = fc.constantFrom<Scorecard['critical']>('flag', 'zero')

it('lies between 0 and 100, or is not scored', () => {
  fc.assert(
    fc.property(rows, policy, (all, critical) => {
      const { raw, final } = score(all, critical)
      for (const one of [raw, final]) {
        if (one === null) continue
        expect(one).toBeGreaterThanOrEqual(0)
        expect(one).toBeLessThanOrEqual(100)
      }
      expect(raw === null).toBe(final === null)
    }),
  )
})

it('stays the same when all weights grow or shrink alike', () => {
  fc.assert(
    fc.property(rows, policy, fc.constantFrom(0.01, 0.1, 0.5, 3, 7.3), (all, critical, factor) => {
      const scaled = all.map((one) => ({ ...one, weight: one.weight * factor }))
      expectSame(score(scaled, critical), score(all, critical))
    }),
  )
})

it('stays the same when something that is N/A or not rated is added', () => {
  const left = row.chain((one) =>
    fc.constantFrom<RatingValue | null>('na', null).map((value) => ({ ...one, value })),
  )
  fc.assert(
    fc.property(rows, left, policy, (all, added, critical) => {
      expectSame(score([...all, added], critical), score(all, critical))
    }),
  )
})

it('stays the same in whatever order categories and ratings stand', () => {
  const shuffled = rows.chain((all) =>
    fc.record({
      all: fc.constant(all),
      places: fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, policy, ({ all, places }, critical) => {
      const card = cardOf(all, { critical })
      const ratings = rated(all.map(({ value }) => value))
      const pick = <T>(from: readonly T[]): T[] => places.flatMap((at) => from[at] ?? [])
      const other = scoreReview(
        { ...card, categories: pick(card.categories) },
        pick<Rating>(ratings).toReversed(),
      )
      const { criticalFailed, ...figures } = scoreReview(card, ratings)
      expectSame(
        { ...other, criticalFailed: other.criticalFailed.toSorted() },
        {
          ...figures,
          criticalFailed: criticalFailed.toSorted(),
        },
      )
    }),
  )
})

it('never falls when one rating rises', () => {
  fc.assert(
    fc.property(rows, policy, (all, critical) => {
      const at = all.findIndex(({ value, points }) => typeof value === 'number' && value < points)
      fc.pre(at >= 0)
      const better = all.map((one, index) =>
        index === at && typeof one.value === 'number' ? { ...one, value: one.value + 1 } : one,
      )
      expect(score(better, critical).final ?? 0).toBeGreaterThanOrEqual(score(all, critical).final ?? 0)
    }),
  )
})

it('has a mean that lies among the scores and does not depend on their order', () => {
  const finals = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 40 })
  fc.assert(
    fc.property(finals, (all) => {
      const scored = all.filter((one) => one !== null)
      const mean = meanScore(all)
      expect(mean === null).toBe(scored.length === 0)
      if (mean === null) return
      expect(mean).toBeCloseTo(meanScore(all.toReversed()) ?? NaN, 9)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scored) - 1e-9)
      expect(mean).toBeLessThanOrEqual(Math.max(...scored) + 1e-9)
    }),
  )
})

function score(all: readonly Rated[], critical: Scorecard['critical']) {
  return scoreReview(cardOf(all, { critical }), rated(all.map(({ value }) => value)))
}

function expectSame(one: ReturnType<typeof scoreReview>, other: ReturnType<typeof scoreReview>): void {
  expect(one.criticalFailed).toEqual(other.criticalFailed)
  for (const which of ['raw', 'final'] as const) {
    const [a, b] = [one[which], other[which]]
    if (a === null || b === null) expect(a).toBe(b)
    else expect(a).toBeCloseTo(b, 8)
  }
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
