import { describe, expect, it, vi } from 'vitest'
import { ArticleSearch } from '@/lib/desk/article-search'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { NO_FILTERS } from '@/lib/knowledge/search/filters'
import { articleOf } from '../knowledge/samples'

const ARTICLES = [
  articleOf('1', 'Printer jams', 'Open the tray.', { sourceId: 'guide' }),
  articleOf('2', 'Printer offline', 'Restart it.', { sourceId: 'guide', audience: 'internal' }),
  articleOf('3', 'Drucker druckt nicht', 'Printer.', { sourceId: 'files', language: 'de' }),
  articleOf('4', 'Printer of another desk', '', { sourceId: 'other' }),
]

function deskWith(sources: readonly string[], internal: readonly string[] = []) {
  const index = new PostingsIndex()
  index.add(ARTICLES)
  const read = vi.fn(async (ids: readonly string[]) => ARTICLES.filter(({ id }) => ids.includes(id)))
  const search = new ArticleSearch()
  return {
    index,
    search,
    read,
    ask: (query: string, filters = NO_FILTERS) =>
      search.search({ index, read, sources, internal }, query, filters),
  }
}

describe('a search', () => {
  it('looks only through the sources that are offered, and tells what they can be narrowed to', async () => {
    const { suggestions, total, more, values, hidden } = await deskWith(['guide', 'files']).ask('printer')
    expect(suggestions.map(({ articleId }) => articleId)).not.toContain('kb/4')
    expect([total, more, hidden]).toEqual([3, false, null])
    expect(values.source.map(({ value }) => value)).toEqual(['guide', 'files'])
    expect(values.language.map(({ value }) => value)).toEqual(['en', 'de'])
  })

  it('takes articles of a source that a person called internal for internal', async () => {
    const { ask } = deskWith(['guide', 'files'], ['files'])
    const { suggestions } = await ask('printer', { ...NO_FILTERS, source: 'files', audience: 'public' })
    expect(suggestions).toEqual([])
    expect((await ask('printer', { ...NO_FILTERS, source: 'files', audience: 'internal' })).total).toBe(1)
  })

  it('tells for an empty query what it could be narrowed to, and finds nothing', async () => {
    const answer = await deskWith(['guide']).ask('')
    expect(answer.suggestions).toEqual([])
    expect(answer.hidden).toBeNull()
    expect(answer.values.audience).toHaveLength(2)
  })

  it('narrows', async () => {
    const { suggestions } = await deskWith(['guide', 'files']).ask('printer', {
      ...NO_FILTERS,
      audience: 'internal',
    })
    expect(suggestions.map(({ articleId }) => articleId)).toEqual(['kb/2'])
  })

  it('tells what each filter hides where nothing is left', async () => {
    const { hidden } = await deskWith(['guide', 'files']).ask('jams', {
      source: null,
      audience: 'public',
      language: 'de',
    })
    expect(hidden).toEqual({ source: 0, audience: 0, language: 1, all: 1 })
  })

  it('reads an article once while somebody types, and again when articles changed', async () => {
    const { search, read, ask } = deskWith(['guide'])
    await ask('pri')
    await ask('prin')
    expect(read).toHaveBeenCalledTimes(1)
    search.forget()
    await ask('print')
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('finds articles that came since, once it was told', async () => {
    const { index, search, ask } = deskWith(['guide'])
    expect((await ask('scanner')).total).toBe(0)
    index.add([articleOf('5', 'Scanner', '', { sourceId: 'guide' })])
    search.forget()
    expect((await ask('scanner')).total).toBe(1)
  })
})
