import { describe, expect, it } from 'vitest'
import type { Scorecard } from '@/lib/review/card/card'
import { evidenceOf, prefill, suggestedRating } from '@/lib/review/record/prefill'
import { rate, ratingOf } from '@/lib/review/record/edit-content'
import type { Judgement } from '@/lib/rubric/judgement'
import { cardOf } from '../some-card'
import { revisionOf } from '../some-review'
import { rated } from '../some-card'

const judgement = (id: string, credit: number | null, weight = 10): Judgement => ({
  id,
  title: id,
  group: 'g',
  why: '',
  fix: '',
  weight,
  critical: false,
  verdict: credit === null ? 'unreadable' : credit === 1 ? 'pass' : credit === 0 ? 'fail' : 'partial',
  credit,
  evidence: [],
  because: null,
  asks: [],
  actions: [],
  gain: 0,
})
const of = (...criteria: string[]) => criteria.map((criterion) => ({ rubric: 'hygiene' as const, criterion }))
const judged = {
  hygiene: [
    judgement('good', 1),
    judgement('half', 0.5),
    judgement('bad', 0),
    judgement('heavy', 1, 30),
    judgement('unread', null),
  ],
  escalation: [judgement('good', 0)],
}
const base = cardOf([
  { points: 5, weight: 1, critical: false },
  { points: 5, weight: 1, critical: false },
])

describe('the rating that verdicts come to', () => {
  it.each([
    [['good'], 5, 5],
    [['bad'], 5, 1],
    [['half'], 5, 3],
    [['good', 'bad'], 3, 2],
    [['heavy', 'bad'], 5, 4],
    [['good', 'unread'], 4, 4],
    [['good'], 2, 2],
  ] as const)('%j on a scale of %i is %i', (criteria, points, value) => {
    const category = {
      ...base.categories[0],
      points,
      evidence: of(...criteria),
    } as Scorecard['categories'][number]
    expect(suggestedRating(category, judged)).toBe(value)
  })

  it.each([[['unread']], [['gone']], [[]]])('is none for %j: nothing was judged', (criteria) => {
    const category = { ...base.categories[0], evidence: of(...criteria) } as Scorecard['categories'][number]
    expect(suggestedRating(category, judged)).toBeNull()
  })

  it('is looked up in the rubric that is named', () => {
    const evidence = [{ rubric: 'escalation' as const, criterion: 'good' }]
    expect(evidenceOf({ evidence }, judged)).toEqual(judged.escalation)
  })
})

describe('filling in', () => {
  const card: Scorecard = {
    ...base,
    categories: base.categories.map((category) => ({ ...category, evidence: of('good') })),
  }
  const content = revisionOf(1, { content: { ratings: rated([null, null]) } }).content

  it('rates what is not rated, and says which', () => {
    const half = rate(content, card, 'category-0', 2)
    const filled = prefill(half, card, judged)
    expect(filled.rated).toEqual(['category-1'])
    expect(filled.content.prefilled).toBe(true)
    expect(ratingOf(filled.content, 'category-0').value).toBe(2)
    expect(ratingOf(filled.content, 'category-1').value).toBe(5)
  })

  it('leaves a review alone in which all is rated, N/A among it', () => {
    const done = rate(rate(content, card, 'category-0', 2), card, 'category-1', 'na')
    expect(prefill(done, card, judged)).toEqual({ content: done, rated: [] })
  })
})
