import { describe, expect, it } from 'vitest'
import type { Scorecard } from '@/lib/review/card/card'
import { beginReview } from '@/lib/review/record/begin-review'
import {
  byCard,
  MOST_QUOTES,
  notRated,
  pinQuote,
  rate,
  ratingOf,
  withRating,
} from '@/lib/review/record/edit-content'
import { reviewContent } from '@/lib/review/record/review'
import { cardOf } from '../some-card'
import { revisionOf } from '../some-review'

const CAUSES = [{ id: 'haste', title: 'Haste' }]
const base = cardOf([
  { points: 4, weight: 50, critical: false },
  { points: 2, weight: 50, critical: true },
])
/** The second category is only for tickets that came by chat; those here came by e-mail. */
const CARD: Scorecard = {
  ...base,
  categories: base.categories.map((category, index) => ({
    ...category,
    rootCauses: CAUSES,
    ...(index === 1 ? { when: { channels: ['chat'] } } : {}),
  })),
}
const { ticket, agent, reviewer } = revisionOf(1).content
const fresh = beginReview({
  ticket,
  agent,
  reviewer,
  card: CARD,
  pick: { how: 'chosen' },
  blind: true,
  session: null,
  now: '2026-11-18T10:00:00.000Z',
})

describe('a review that begins', () => {
  it('says nothing yet, and N/A where a category is not for such a ticket', () => {
    expect(reviewContent.parse(fresh)).toEqual(fresh)
    expect(fresh.ratings.map(({ value }) => value)).toEqual([null, 'na'])
    expect(notRated(fresh, CARD)).toEqual(['category-0'])
  })
})

describe('rating', () => {
  it.each([[1], [4], ['na'], [null]] as const)('takes %s', (value) => {
    expect(ratingOf(rate(fresh, CARD, 'category-0', value), 'category-0').value).toBe(value)
  })

  it.each([
    ['more than the scale has', 'category-0', 5],
    ['a category that is not for such a ticket', 'category-1', 1],
    ['a category that the card has not', 'category-9', 1],
  ] as const)('changes nothing with %s', (_name, category, value) => {
    expect(rate(fresh, CARD, category, value)).toBe(fresh)
  })

  it('keeps causes while the rating is low, and lets them go with it', () => {
    const low = withRating(rate(fresh, CARD, 'category-0', 1), 'category-0', { causes: ['haste'] })
    expect(ratingOf(rate(low, CARD, 'category-0', 2), 'category-0').causes).toEqual(['haste'])
    expect(ratingOf(rate(low, CARD, 'category-0', 3), 'category-0').causes).toEqual([])
    expect(ratingOf(rate(low, CARD, 'category-0', 'na'), 'category-0').causes).toEqual([])
  })
})

describe('pinning', () => {
  const quote = { messageId: 'm1', quote: 'I look into it.', masked: false }
  it('keeps the same words once, and the same words of another message beside them', () => {
    const once = pinQuote(fresh, 'category-0', quote)
    expect(pinQuote(once, 'category-0', quote)).toBe(once)
    expect(
      ratingOf(pinQuote(once, 'category-0', { ...quote, messageId: 'm2' }), 'category-0').quotes,
    ).toHaveLength(2)
  })

  it('keeps no more than a rating can hold', () => {
    const many = Array.from({ length: MOST_QUOTES + 1 }, (_, index) => ({
      ...quote,
      quote: `Words ${String(index)}`,
    }))
    const full = many.reduce((content, each) => pinQuote(content, 'category-0', each), fresh)
    expect(ratingOf(full, 'category-0').quotes).toHaveLength(MOST_QUOTES)
    expect(reviewContent.safeParse(full).success).toBe(true)
  })
})

describe('going on by another card', () => {
  const said = withRating(rate(fresh, CARD, 'category-0', 4), 'category-0', { comment: 'Well put.' })
  it('keeps what fits: comments always, ratings where the scale has room', () => {
    const shorter = cardOf([{ points: 3, weight: 1, critical: false }], { id: 'other', version: 2 })
    const moved = byCard(said, shorter)
    expect(moved.card).toEqual({ id: 'other', version: 2 })
    expect(moved.ratings).toEqual([
      { category: 'category-0', value: null, causes: [], comment: 'Well put.', quotes: [] },
    ])
    const longer = cardOf([{ points: 5, weight: 1, critical: false }], { id: 'other' })
    expect(ratingOf(byCard(said, longer), 'category-0').value).toBe(4)
  })
})
