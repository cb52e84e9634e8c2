import { describe, expect, it } from 'vitest'
import { suggestion } from '@/lib/knowledge/article'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { MOST_FOUND, searchArticles } from '@/lib/knowledge/search/search-articles'
import { searchBase } from '@/lib/knowledge/search/search-base'
import { articleOf, SMALL_BASE } from '../samples'

const BASE = [
  ...SMALL_BASE,
  articleOf(
    'roles',
    'What each person may do',
    'Grant access to a colleague\nOpen Team. Ask for the code TEAM-7710 first.\nTake access away\nOpen Team, then Remove.',
    { headings: ['Grant access to a colleague', 'Take access away'], labels: ['permissions'] },
  ),
  articleOf('colleague', 'Invite a colleague', 'Access begins the next day.'),
]
const index = new PostingsIndex()
index.add(BASE)
const base = searchBase(index.documents())
const read = async (ids: readonly string[]) => BASE.filter((item) => ids.includes(item.id))
const search = (typed: string, keeps: (language: string) => boolean = () => true) =>
  searchArticles(index, base, typed, 8, read, ({ language }) => keeps(language))
const firstOf = async (typed: string) => (await search(typed)).suggestions[0]?.articleId

describe('search box', () => {
  it.each([
    ['words of the title', 'download invoices', 'kb/invoice'],
    ['words of the title in another form', 'downloading an invoice', 'kb/invoice'],
    ['a code in a title', 'RLY-3009', 'kb/webhook'],
    ['a code in a text', 'team-7710', 'kb/roles'],
    ['a label', 'permissions', 'kb/roles'],
    ['a heading, before a title with some of its words', 'grant access colleague', 'kb/roles'],
    ['typing errors in a title', 'dashbords slowly', 'kb/slow'],
    ['a typing error in a heading', 'grant acess colleague', 'kb/roles'],
    ['the beginning of a word of a title', 'dash', 'kb/slow'],
    ['one letter', 'q', undefined],
    ['the beginning of a word of a heading', 'take acc', 'kb/roles'],
    ['the beginning of a code', 'rly-30', 'kb/webhook'],
    ['a word in the language of the article', 'Rechnung herunterladen', 'kb/rechnung'],
    ['stop words of one language beside words of a title', 'where to download your invoices', 'kb/invoice'],
  ])('finds by %s', async (_name, typed, id) => {
    expect(await firstOf(typed)).toBe(id)
  })

  it('knows a word that is still typed at every letter', async () => {
    const word = 'rotating'
    for (let letters = 3; letters <= word.length; letters += 1)
      expect(await firstOf(`secret ${word.slice(0, letters)}`)).toBe('kb/webhook')
  })

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['only marks', '?!'],
    ['emoji', '🎉'],
  ])('finds nothing for %s', async (_name, typed) => {
    expect(await search(typed)).toEqual({ suggestions: [], total: 0 })
  })

  it('survives any text of full length', async () => {
    await expect(search(`${'RLY-3009 (secret) '.repeat(40)}`.slice(0, 400))).resolves.toHaveProperty('total')
  })

  it('has the shape the panel expects', async () => {
    for (const one of (await search('access')).suggestions)
      expect(suggestion.safeParse(one).error).toBeUndefined()
  })

  it('leaves out what does not pass', async () => {
    const { suggestions } = await search('rechnung', (language) => language === 'en')
    expect(suggestions.map(({ articleId }) => articleId)).not.toContain('kb/rechnung')
  })

  it('counts those that hold all words', async () => {
    const many = Array.from({ length: 100 }, (_, number) =>
      articleOf(`n${number}`, number < 12 ? `Printer jams, case ${number}` : `Case ${number}`, 'Printer.'),
    )
    const full = new PostingsIndex()
    full.add(many)
    const of = (typed: string) =>
      searchArticles(
        full,
        searchBase(full.documents()),
        typed,
        8,
        async () => [],
        () => true,
      )
    expect((await of('printer jams')).total).toBe(12)
    expect((await of('printer')).total).toBe(MOST_FOUND)
    expect((await of('printer jams')).suggestions).toHaveLength(8)
  })

  it('shows an article that is gone from the store without a passage', async () => {
    const { suggestions } = await searchArticles(
      index,
      base,
      'RLY-3009',
      8,
      async () => [],
      () => true,
    )
    expect(suggestions[0]?.snippet).toBe('')
  })
})
