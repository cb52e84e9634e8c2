import { describe, expect, it } from 'vitest'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { LineWords } from '@/lib/knowledge/search/line-words'
import { NearWords } from '@/lib/knowledge/search/near-words'
import { passes, valuesOf, without, NO_FILTERS } from '@/lib/knowledge/search/filters'
import { typedWords } from '@/lib/knowledge/search/typed-words'
import { articleOf } from '../samples'

describe('typed words', () => {
  it.each([
    [
      'Reset pass',
      [
        ['reset', false],
        ['pass', true],
      ],
    ],
    [
      'reset pass ',
      [
        ['reset', false],
        ['pass', false],
      ],
    ],
    [
      'RLY-3009',
      [
        ['rly-3009', true],
        ['rly', false],
        ['3009', true],
      ],
    ],
    ['é', [['é', true]]],
    ['', []],
  ])('of “%s”', (typed, words) => {
    expect(typedWords(typed).map(({ text, unfinished }) => [text, unfinished])).toEqual(words)
  })
})

describe('near words', () => {
  const near = new NearWords(['invoice', 'invite', 'dashboard', 'connector', 'rly-3009'])
  it.each([
    ['a letter too few', 'invoce', 'invoice'],
    ['a letter too many', 'dashbooard', 'dashboard'],
    ['two swapped', 'conenctor', 'connector'],
    ['the first letter wrong', 'fashboard', 'dashboard'],
  ])('are found with %s', (_name, typed, word) => {
    expect(near.find(typed)[0]?.word).toBe(word)
  })

  it.each([
    ['another word', 'elephant'],
    ['a code', 'rly-3008'],
    ['three letters', 'inv'],
  ])('are not found for %s', (_name, typed) => {
    expect(near.find(typed)).toEqual([])
  })
})

describe('words of lines', () => {
  const lines = new LineWords(
    ['Reset your password', 'Reset', 'Password rules', 'Resetting'].map((text) => ({ text, of: text })),
  )
  const search = (typed: string) => lines.search(typedWords(typed), 3).map(({ of }) => of)

  it('put the line first that holds all, then the shortest', () => {
    expect(search('reset password ')[0]).toBe('Reset your password')
    expect(search('reset ')[0]).toBe('Reset')
  })

  it('know whether all words are there', () => {
    const hits = lines.search(typedWords('password res'), 4)
    expect(hits.filter(({ all }) => all).map(({ of }) => of)).toEqual(['Reset your password'])
  })
})

describe('terms that begin alike', () => {
  it('come from all segments, those in most articles first, without the beginning itself', async () => {
    const index = new PostingsIndex()
    index.add([articleOf('1', 'Print printer'), articleOf('2', 'Printer')])
    index.add([articleOf('3', 'Printout'), articleOf('4', 'Printer')])
    expect(await index.completions('print', 5)).toEqual([
      { term: 'printer', holding: 3 },
      { term: 'printout', holding: 1 },
    ])
    expect(await index.completions('print', 1)).toHaveLength(1)
    expect(await index.completions('zzz', 5)).toEqual([])
  })
})

describe('filters', () => {
  const index = new PostingsIndex()
  index.add([
    articleOf('1', 'One', '', { sourceId: 'a', language: 'de-at', audience: 'internal' }),
    articleOf('2', 'Two', '', { sourceId: 'a', language: '' }),
    articleOf('3', 'Three', '', { sourceId: 'b', language: 'de' }),
  ])
  const documents = index.documents()
  const titles = (filters: Partial<typeof NO_FILTERS>) =>
    documents.filter((one) => passes(one, { ...NO_FILTERS, ...filters })).map(({ title }) => title)

  it.each([
    ['nothing', {}, ['One', 'Two', 'Three']],
    ['a source', { source: 'a' }, ['One', 'Two']],
    ['an audience', { audience: 'internal' as const }, ['One']],
    ['a language with its regions', { language: 'de' }, ['One', 'Three']],
    ['no stated language', { language: '' }, ['Two']],
    ['two together', { language: 'de', source: 'b' }, ['Three']],
  ])('keep by %s', (_name, filters, kept) => {
    expect(titles(filters)).toEqual(kept)
  })

  it('offer the values there are, with how many articles have them', () => {
    expect(valuesOf(documents)).toEqual({
      source: [
        { value: 'a', articles: 2 },
        { value: 'b', articles: 1 },
      ],
      audience: [
        { value: 'public', articles: 2 },
        { value: 'internal', articles: 1 },
      ],
      language: [
        { value: 'de', articles: 2 },
        { value: '', articles: 1 },
      ],
    })
  })

  it('are taken away one by one', () => {
    expect(without({ source: 'a', audience: null, language: 'de' }, 'source').source).toBeNull()
  })
})
