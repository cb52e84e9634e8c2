import { describe, expect, it } from 'vitest'
import { acceptDispute, fitsCard } from '@/lib/review/log/accept'
import type { RatingValue } from '@/lib/review/record/review'
import { cardOf } from '../some-card'
import { revisionOf } from '../some-review'

const CARD = cardOf([
  { points: 4, weight: 1, critical: false },
  { points: 2, weight: 1, critical: false },
])
const [FIRST, SECOND] = CARD.categories.map(({ id }) => id)
if (FIRST === undefined || SECOND === undefined) throw new Error('the card is too short')
const { content } = revisionOf(1)

describe('what a dispute proposes', () => {
  it.each<[string | null, RatingValue | null, boolean]>([
    [FIRST, 4, true],
    [FIRST, 5, false],
    [SECOND, 3, false],
    [SECOND, 'na', true],
    [SECOND, null, true],
    ['another', 1, false],
    [null, null, true],
    [null, 1, false],
  ])('about %s, %s: fits the card %s', (category, proposed, fits) => {
    expect(fitsCard({ category, proposed }, CARD)).toBe(fits)
  })
})

describe('accepting', () => {
  const rated = (proposed: RatingValue | null, category: string | null = FIRST) =>
    acceptDispute(content, { category, proposed }, CARD)
  const before = content.ratings.find(({ category }) => category === FIRST)?.value ?? null

  it('changes nothing where nothing else is proposed', () => {
    expect(rated(null)).toBe(content)
    expect(rated(before)).toBe(content)
    expect(rated(null, null)).toBe(content)
  })

  it('changes the one rating, and adds it where the review had none', () => {
    expect(rated(4).ratings[0]).toMatchObject({ category: FIRST, value: 4 })
    expect(rated(4).ratings[1]).toEqual(content.ratings[1])
    const none = { ...content, ratings: [] }
    const { ratings } = acceptDispute(none, { category: SECOND, proposed: 2 }, CARD)
    expect(ratings).toMatchObject([{ category: SECOND, value: 2 }])
  })

  it('keeps the causes of a rating that stays low, and takes them from one that does not', () => {
    const caused = {
      ...content,
      ratings: content.ratings.map((rating) => ({ ...rating, value: 2, causes: ['rushed'] })),
    }
    const causes = (proposed: RatingValue) =>
      acceptDispute(caused, { category: FIRST, proposed }, CARD).ratings[0]?.causes
    expect(causes(1)).toEqual(['rushed'])
    expect(causes(4)).toEqual([])
    expect(causes('na')).toEqual([])
  })
})
