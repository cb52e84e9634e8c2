import { describe, expect, it, vi } from 'vitest'
import { summaryText } from '@/components/panel/review/summary-text'
import { scoreReview } from '@/lib/review/card/score'
import { withRating } from '@/lib/review/record/edit-content'
import { cardOf } from '../review/some-card'
import { revisionOf } from '../review/some-review'

vi.mock('#i18n', () => import('./english'))
vi.mock('@/components/ui/locale', () => ({ uiLocale: () => 'en' }))

const base = cardOf([
  { points: 4, weight: 50, critical: false },
  { points: 2, weight: 50, critical: true },
])
const card = {
  ...base,
  categories: base.categories.map((each) => ({ ...each, rootCauses: [{ id: 'haste', title: 'Haste' }] })),
}
const { content } = revisionOf(1)
const text = (given: typeof content) =>
  summaryText(given, card, scoreReview(card, given.ratings), ['Elena Petrov'])

describe('the summary of a review', () => {
  it('says the result, each rating with its words, and the comments', () => {
    const said = withRating(content, 'category-0', { causes: ['haste'], comment: 'Too short.' })
    expect(text({ ...said, comment: 'Well done.' })).toBe(
      [
        'Review: 50 of 100, not passed (Some card)',
        'Agent: Ana Agent',
        '',
        'Category 0: Poor (1 of 4)',
        'Why: Haste',
        'Too short.',
        '',
        'Category 1: Met (2 of 2)',
        '',
        'Well done.',
      ].join('\n'),
    )
  })

  it('leaves out what was not rated, and says when nothing was', () => {
    const silent = { ...content, agent: null, ratings: [] }
    expect(text(silent)).toBe('Review: Not scored (Some card)')
  })

  it('masks private data in quotes, whether or not it is masked in the review', () => {
    const quote = { messageId: 'm1', quote: 'Elena Petrov, elena@example.org', masked: false }
    const summary = text(withRating(content, 'category-0', { quotes: [quote] }))
    expect(summary).toContain('“<name-1>, <email-1 @example.org>”')
    expect(summary).not.toMatch(/Elena|elena@/)
  })

  it('fits into what a note may hold', () => {
    const long = card.categories.reduce(
      (each, { id }) => withRating(each, id, { comment: 'x'.repeat(4_000) }),
      content,
    )
    expect(text({ ...long, comment: 'y'.repeat(4_000) }).length).toBeLessThanOrEqual(10_000)
  })
})
