import { describe, expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { scoreReview } from '@/lib/review/card/score'
import { MOST_POINTS, scorePoints } from '@/lib/review/overview/points'
import { rowOf } from '@/lib/review/overview/row'
import { madeReviews } from '../../../reviews/made-reviews'

const [card] = builtInCards()
if (!card) throw new Error('no card')
const rows = madeReviews({ count: 2_000, card, seed: 3, until: '2026-11-20T12:00:00.000Z', days: 90 }).map(
  (revision) => rowOf(revision, card, scoreReview(card, revision.content.ratings)),
)

describe('scorePoints', () => {
  it('has every review with both scores where there are few', () => {
    const few = rows.slice(0, 30)
    const both = few.filter(({ escalation, final }) => escalation !== null && final !== null)
    const { points, of } = scorePoints(few, 'escalation')
    expect(points).toEqual(both.map(({ escalation, final }) => [escalation, final]))
    expect(of).toBe(both.length)
  })

  it('is a sample of many, the same each time, and says of how many', () => {
    const { points, of } = scorePoints(rows, 'hygiene')
    expect(points).toHaveLength(MOST_POINTS)
    expect(of).toBe(rows.filter(({ hygiene, final }) => hygiene !== null && final !== null).length)
    expect(scorePoints(rows, 'hygiene')).toEqual({ points, of })
  })

  it('takes each review once, and late ones as often as early ones', () => {
    const numbered = rows.map((row, at) => ({ ...row, hygiene: at, final: 50 }))
    const places = scorePoints(numbered, 'hygiene').points.map(([machine]) => machine)
    expect(new Set(places).size).toBe(MOST_POINTS)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    const late = places.filter((place) => place >= rows.length / 2).length
    expect(late).toBeGreaterThan(0.4 * MOST_POINTS)
    expect(late).toBeLessThan(0.6 * MOST_POINTS)
  })
})
