import { describe, expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { changesBetween } from '@/lib/review/log/changes'
import { dueCoaching, openDisputes } from '@/lib/review/log/thread'
import type { Remark, ReviewContent } from '@/lib/review/record/review'
import { madeReviews } from '../../../reviews/made-reviews'

const card = builtInCards()[0]
if (!card) throw new Error('no card')
const [made] = madeReviews({ count: 1, card, seed: 3, until: '2026-11-20T12:00:00.000Z', days: 1 })
if (!made) throw new Error('no review')
const content: ReviewContent = made.content

const withRating = (at: number, change: Partial<ReviewContent['ratings'][number]>): ReviewContent => ({
  ...content,
  ratings: content.ratings.map((rating, index) => (index === at ? { ...rating, ...change } : rating)),
})

describe('changesBetween', () => {
  it('finds nothing between a review and itself, whatever time was spent', () => {
    expect(changesBetween(content, { ...content, seconds: content.seconds + 60 })).toEqual([])
  })

  it('tells a rating from and to, and its reasons only where the rating is the same', () => {
    const category = content.ratings[1]?.category ?? ''
    const before = withRating(1, { value: 1, comment: '' })
    expect(changesBetween(before, withRating(1, { value: 'na', comment: 'None was sent.' }))).toEqual([
      { what: 'rating', category, from: 1, to: 'na' },
    ])
    expect(changesBetween(before, withRating(1, { value: 1, comment: 'None was sent.' }))).toEqual([
      { what: 'reasons', category },
    ])
  })

  it('tells another card, another agent and other words', () => {
    const after: ReviewContent = {
      ...content,
      card: { ...content.card, version: content.card.version + 1 },
      agent: { id: 'somebody', name: 'Somebody' },
      comment: 'Well written.',
    }
    expect(changesBetween(content, after).map(({ what }) => what)).toEqual(['card', 'agent', 'comment'])
  })
})

const remark = (id: string, more: Partial<Remark>): Remark => ({
  id,
  review: made.review,
  counter: 1,
  at: '2026-11-20T12:00:00.000Z',
  by: made.by,
  as: 'agent',
  kind: 'dispute',
  text: 'No.',
  category: null,
  proposed: null,
  answers: null,
  due: null,
  ...more,
})

describe('a thread', () => {
  it('has its unanswered disputes, wherever the answers stand', () => {
    const said = [
      remark('c', { kind: 'kept', answers: 'a' }),
      remark('a', {}),
      remark('b', {}),
      remark('d', { kind: 'comment' }),
    ]
    expect(openDisputes(said).map(({ id }) => id)).toEqual(['b'])
  })

  it('has its coaching notes whose day has come, today among them', () => {
    const said = ['2026-11-19', '2026-11-20', '2026-11-21'].map((due) =>
      remark(due, { kind: 'coaching', due }),
    )
    expect(
      dueCoaching([...said, remark('x', { kind: 'coaching' })], '2026-11-20').map(({ id }) => id),
    ).toEqual(['2026-11-19', '2026-11-20'])
  })
})
