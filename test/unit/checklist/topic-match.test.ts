import { describe, expect, it } from 'vitest'
import { topicMatch, topicWords } from '@/lib/checklist/match'
import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'

describe('matching data', () => {
  it.each([
    ['a phrase that begins with a gap', { phrases: [{ weight: 1, words: ['.. down'] }] }],
    ['a phrase of signs', { phrases: [{ weight: 1, words: ['e-mail|mail'] }] }],
    ['a code with blanks', { phrases: [], codes: [{ weight: 1, words: ['error 5'] }] }],
    ['an unknown key', { phrases: [], keywords: [] }],
  ])('is refused with %s', (_, value) => {
    expect(topicMatch.safeParse(value).success).toBe(false)
  })

  it('that comes with the product holds', () => {
    const { books, nothing, matches } = BUILT_IN_KNOWLEDGE
    for (const match of [...matches.values(), nothing]) expect(topicMatch.parse(match)).toEqual(match)
    for (const words of Object.values(books)) expect(topicWords.parse(words)).toEqual(words)
  })

  it('names only word classes that there are', () => {
    const { books, nothing, matches } = BUILT_IN_KNOWLEDGE
    const classes = new Set(Object.values(books).flatMap((words) => Object.keys(words)))
    const named = [...matches.values(), nothing]
      .flatMap(({ combinations = [] }) => combinations)
      .flatMap(({ all, not = [] }) => [...all, ...not].flatMap((names) => names.split('|')))
    expect(named.filter((name) => !classes.has(name))).toEqual([])
  })

  it('has its most used word classes in every language', () => {
    const { books } = BUILT_IN_KNOWLEDGE
    for (const words of Object.values(books))
      for (const name of ['cannot', 'fails', 'missing', 'slow', 'login', 'mail', 'bill', 'ask-how', 'many'])
        expect(topicWords.parse(words)).toHaveProperty(name)
  })
})
