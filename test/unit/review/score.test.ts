import { describe, expect, it } from 'vitest'
import type { Category, Scorecard } from '@/lib/review/card/card'
import { isLow, meanScore, ratingScore, scoreReview } from '@/lib/review/card/score'
import type { RatingValue } from '@/lib/review/record/review'
import { cardOf, rated } from './some-card'

type Row = readonly [
  points: Category['points'],
  weight: number,
  value: RatingValue | null,
  critical?: 'critical',
]

/** A card of such categories, and ratings of them. */
function score(rows: readonly Row[], change: Partial<Scorecard> = {}) {
  const card = cardOf(
    rows.map(([points, weight, , critical]) => ({ points, weight, critical: critical !== undefined })),
    change,
  )
  return scoreReview(card, rated(rows.map(([, , value]) => value)))
}

/** A review that comes to a share of 100: what is rated best weighs as much, what is rated lowest weighs the rest. */
function reviewOf(percent: number) {
  return score([
    [2, percent, 2],
    [5, 100 - percent, 1],
  ]).final
}

describe('the score of a review', () => {
  it.each<[string, readonly Row[], number | null]>([
    [
      'all best',
      [
        [5, 40, 5],
        [3, 60, 3],
      ],
      100,
    ],
    [
      'all lowest',
      [
        [5, 40, 1],
        [3, 60, 1],
      ],
      0,
    ],
    ['the middle of five', [[5, 1, 3]], 50],
    [
      'a weighted mix: 0.75 × 30 + 0.5 × 20 + 1 × 50',
      [
        [5, 30, 4],
        [3, 20, 2],
        [2, 50, 2],
      ],
      82.5,
    ],
    [
      'N/A leaves both sums',
      [
        [5, 30, 4],
        [3, 20, 'na'],
        [2, 50, 2],
      ],
      90.625,
    ],
    [
      'what was not rated leaves both sums',
      [
        [5, 30, 4],
        [3, 20, null],
        [2, 50, 2],
      ],
      90.625,
    ],
    [
      'what weighs nothing counts for nothing',
      [
        [4, 10, 4],
        [4, 0, 1],
      ],
      100,
    ],
    [
      'all N/A is not scored',
      [
        [5, 40, 'na'],
        [3, 60, 'na'],
      ],
      null,
    ],
    [
      'nothing rated is not scored',
      [
        [5, 40, null],
        [3, 60, null],
      ],
      null,
    ],
    [
      'only what weighs nothing is not scored',
      [
        [5, 0, 5],
        [3, 60, 'na'],
      ],
      null,
    ],
  ])('%s', (_, rows, expected) => {
    expect(score(rows)).toMatchObject({ raw: expected, final: expected })
  })

  it('is not said to pass or fail where it is not scored', () => {
    expect(score([[5, 40, 'na']])).toEqual({ raw: null, final: null, criticalFailed: [], passed: null })
  })

  it('passes from the mark of its card on', () => {
    const rows: readonly Row[] = [
      [4, 30, 3],
      [2, 70, 2],
    ]
    expect(score(rows, { passAt: 90 })).toMatchObject({ final: 90, passed: true })
    expect(score(rows, { passAt: 90.01 })).toMatchObject({ final: 90, passed: false })
  })

  it('passes at the mark exactly, whatever fractions its weights have', () => {
    // 0.1 + 0.2 is 0.30000000000000004 to a computer.
    const rows: readonly Row[] = [
      [2, 0.1, 2],
      [2, 0.2, 2],
      [2, 0.6, 2],
      [2, 0.1, 1],
    ]
    expect(score(rows, { passAt: 90 })).toMatchObject({ final: 90, passed: true })
    expect(score(rows.toReversed(), { passAt: 90 })).toMatchObject({ final: 90, passed: true })
  })

  it('counts a rating beyond the points as the best one', () => {
    expect(score([[3, 10, 5]]).raw).toBe(100)
  })
})

describe('a critical category', () => {
  const failed: readonly Row[] = [
    [5, 80, 5],
    [4, 20, 1, 'critical'],
  ]

  it('makes the review 0 and keeps the raw score, where the card says so', () => {
    expect(score(failed, { critical: 'zero' })).toEqual({
      raw: 80,
      final: 0,
      criticalFailed: ['category-1'],
      passed: false,
    })
  })

  it('only marks the review failed, where the card says so', () => {
    expect(score(failed, { critical: 'flag', passAt: 50 })).toEqual({
      raw: 80,
      final: 80,
      criticalFailed: ['category-1'],
      passed: false,
    })
  })

  it('fails also where it weighs nothing', () => {
    const gate: readonly Row[] = [
      [5, 80, 5],
      [2, 0, 1, 'critical'],
    ]
    expect(score(gate, { critical: 'zero' })).toMatchObject({ raw: 100, final: 0, passed: false })
  })

  it.each<[string, RatingValue | null]>([
    ['a rating above the lowest', 2],
    ['N/A', 'na'],
    ['no rating', null],
  ])('does nothing at %s', (_, value) => {
    expect(
      score(
        [
          [5, 80, 5],
          [4, 20, value, 'critical'],
        ],
        { critical: 'zero' },
      ).criticalFailed,
    ).toEqual([])
  })

  it('does not make a score of what has none', () => {
    expect(score([[2, 0, 1, 'critical']], { critical: 'zero' })).toMatchObject({
      raw: null,
      final: null,
      passed: null,
    })
  })
})

describe('the mean of reviews', () => {
  it('is 52.972 for 100, 9.91, 63.96, 90.99 and 0', () => {
    expect(toThree(meanScore([100, 9.91, 63.96, 90.99, 0]))).toBe(52.972)
    expect(toThree(meanScore([100, 9.91, 63.96, 90.99, 0].map(reviewOf)))).toBe(52.972)
  })

  it('leaves out what is not scored', () => {
    expect(meanScore([100, null, 50, null])).toBe(75)
  })

  it('is none where nothing is scored', () => {
    expect(meanScore([])).toBeNull()
    expect(meanScore([null, null])).toBeNull()
  })
})

describe('a single rating', () => {
  it.each<[Category['points'], readonly number[], readonly boolean[]]>([
    [2, [0, 1], [true, false]],
    [3, [0, 0.5, 1], [true, true, false]],
    [4, [0, 1 / 3, 2 / 3, 1], [true, true, false, false]],
    [5, [0, 0.25, 0.5, 0.75, 1], [true, true, true, false, false]],
  ])('of %i points: its share, and whether it is low', (points, shares, low) => {
    const values = shares.map((_, index) => index + 1)
    expect(values.map((value) => ratingScore(value, { points }))).toEqual(shares)
    expect(values.map((value) => isLow(value, { points }))).toEqual(low)
  })
})

function toThree(score: number | null): number {
  return Math.round((score ?? NaN) * 1000) / 1000
}
