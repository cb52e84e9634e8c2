import { describe, expect, it } from 'vitest'
import type { Category, Scorecard } from '@/lib/review/card/card'
import { diffCards } from '@/lib/review/card/diff-cards'
import {
  addCategory,
  addCause,
  categoryShares,
  changeCategory,
  moveCategory,
  removeCategory,
  removeCause,
  renameCause,
  setCondition,
  setEvidence,
  setPoints,
  setWord,
  totalWeight,
} from '@/lib/review/card/edit-card'
import { cardOf } from './some-card'

const card = cardOf([
  { points: 4, weight: 60, critical: false },
  { points: 2, weight: 30, critical: true },
  { points: 3, weight: 10, critical: false },
])
const ids = ({ categories }: Scorecard) => categories.map(({ id }) => id)
const [first] = card.categories
if (!first) throw new Error('the card has no category')
const worded: Category = { ...first, words: ['one', 'two', { en: 'three', de: 'drei' }, 'four'] }

describe('categories of a card', () => {
  it('keep their ids when their titles change', () => {
    const changed = changeCategory(card, 'category-1', (each) => ({ ...each, title: 'Other words' }))
    expect(ids(changed)).toEqual(ids(card))
    expect(diffCards(card, changed)).toEqual([
      { kind: 'category-title', id: 'category-1', to: 'Other words' },
    ])
  })

  it('get an id that none of the card ever had', () => {
    const made = addCategory(card, first, 'Tone of voice', ['tone-of-voice', 'tone-of-voice-2'])
    expect(made.id).toBe('tone-of-voice-3')
    expect(ids(made.card)).toEqual([...ids(card), 'tone-of-voice-3'])
  })

  it.each([
    ['category-1', 'up', ['category-1', 'category-0', 'category-2']],
    ['category-1', 'down', ['category-0', 'category-2', 'category-1']],
    ['category-0', 'up', ['category-0', 'category-1', 'category-2']],
    ['category-2', 'down', ['category-0', 'category-1', 'category-2']],
  ] as const)('%s moves %s', (id, way, expected) => {
    expect(ids(moveCategory(card, id, way))).toEqual(expected)
  })

  it('can be taken out but for the last one', () => {
    const two = removeCategory(card, 'category-0')
    expect(ids(two)).toEqual(['category-1', 'category-2'])
    const one = removeCategory(two, 'category-1')
    expect(ids(removeCategory(one, 'category-2'))).toEqual(['category-2'])
  })

  it('have shares of the whole weight', () => {
    expect([...categoryShares(card).values()]).toEqual([0.6, 0.3, 0.1])
    const weightless = cardOf([{ points: 2, weight: 0, critical: false }])
    expect([...categoryShares(weightless).values()]).toEqual([0])
    expect(totalWeight(cardOf([0.1, 0.2].map((weight) => ({ points: 2, weight, critical: false }))))).toBe(
      0.3,
    )
  })
})

describe('a category', () => {
  it('loses its words with another scale, and keeps them with the same', () => {
    expect(setPoints(worded, 5)).toEqual({ ...first, points: 5 })
    expect(setPoints(worded, 4)).toBe(worded)
  })

  it('has one word replaced in the language that is seen', () => {
    expect(setWord(worded, 3, 'dritte', 'de').words).toEqual([
      'one',
      'two',
      { en: 'three', de: 'dritte' },
      'four',
    ])
    expect(setWord(first, 1, 'one', 'en')).toBe(first)
  })

  it('keeps the ids of reasons when their titles change', () => {
    const one = addCause(first, 'Too late')
    expect(one.rootCauses).toEqual([{ id: 'too-late', title: 'Too late' }])
    expect(addCause(one, 'Too late').rootCauses.map(({ id }) => id)).toEqual(['too-late', 'too-late-2'])
    const renamed = renameCause(one, 'too-late', 'Came late', 'en')
    expect(renamed.rootCauses).toEqual([{ id: 'too-late', title: 'Came late' }])
    expect(removeCause(renamed, 'too-late')).toEqual(first)
  })

  it('is for fewer tickets with each part of its condition, and for all without', () => {
    const chat = setCondition(first, 'channels', ['chat'])
    expect(chat.when).toEqual({ channels: ['chat'] })
    const both = setCondition(chat, 'stages', ['solved'])
    expect(both.when).toEqual({ channels: ['chat'], stages: ['solved'] })
    expect(setCondition(setCondition(both, 'channels', []), 'stages', [])).toEqual(first)
  })

  it('shows the verdict of a criterion, once', () => {
    const tone = { rubric: 'hygiene', criterion: 'tone' } as const
    const shown = setEvidence(setEvidence(first, tone, true), tone, true)
    expect(shown.evidence).toEqual([tone])
    expect(setEvidence(shown, tone, false)).toEqual(first)
  })
})

describe('the difference of two cards', () => {
  it('is nothing where only the version is another', () => {
    expect(diffCards(card, { ...card, version: 7 })).toEqual([])
  })

  it('names everything once', () => {
    const changed: Scorecard = {
      ...card,
      title: 'Ours',
      profiles: ['analyst'],
      critical: 'zero',
      passAt: 80,
      categories: [
        { ...card.categories[2], ...first, id: 'category-2', weight: 20, critical: true, help: 'Else.' },
        first,
        { ...first, id: 'new' },
      ],
    }
    expect(diffCards(card, changed)).toEqual([
      { kind: 'title', to: 'Ours' },
      { kind: 'profiles' },
      { kind: 'policy', to: 'zero' },
      { kind: 'pass-mark', from: 90, to: 80 },
      { kind: 'removed', id: 'category-1' },
      { kind: 'added', id: 'new' },
      { kind: 'order' },
      { kind: 'category-title', id: 'category-2', to: 'Category 0' },
      { kind: 'weight', id: 'category-2', from: 10, to: 20 },
      { kind: 'points', id: 'category-2', from: 3, to: 4 },
      { kind: 'critical', id: 'category-2', to: true },
      { kind: 'part', id: 'category-2', part: 'help' },
    ])
  })
})
