import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Article } from '@/lib/knowledge/article'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { queryOfParts } from '@/lib/knowledge/query'
import { searchArticles } from '@/lib/knowledge/search/search-articles'
import { searchBase } from '@/lib/knowledge/search/search-base'

/** A search box somebody could have: ids of the best eight articles for what is typed. */
export type Engine = (typed: string) => Promise<string[]>

const SHOWN = 8
/** Articles written to the index at a time, as a sync does. */
const BATCH = 1_000
/** Fuse.js's token search over titles: what the search box was before, with the text's BM25 behind it. */
const FUSE_TITLES = {
  keys: ['title'],
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
} as const
/** MiniSearch as its readme shows it for search as you type. */
const MINISEARCH = { prefix: true, fuzzy: 0.2, boost: { title: 2, headings: 1.5 } } as const

/** Deskhand's search box and its rivals over the same articles. */
export function searchEngines(articles: readonly Article[]): Record<string, Engine> {
  const index = new PostingsIndex()
  for (let start = 0; start < articles.length; start += BATCH) index.add(articles.slice(start, start + BATCH))
  const base = searchBase(index.documents())
  const byId = new Map(articles.map((item) => [item.id, item]))
  const read = (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? []))
  const titles = new Fuse(articles, { ...FUSE_TITLES, keys: [...FUSE_TITLES.keys] })
  const mini = new MiniSearch<Article>({
    fields: ['title', 'headings', 'body'],
    extractField: (article, field) => {
      const value = article[field as keyof Article]
      return Array.isArray(value) ? value.join('\n') : (value ?? '')
    },
  })
  mini.addAll(articles)
  return {
    Deskhand: async (typed) => {
      const { suggestions } = await searchArticles(index, base, typed, SHOWN, read, () => true)
      return suggestions.map(({ articleId }) => articleId)
    },
    'Fuse.js over titles': (typed) =>
      Promise.resolve(titles.search(typed, { limit: SHOWN }).map(({ item }) => item.id)),
    BM25: async (typed) => {
      const hits = await index.suggest(queryOfParts([{ text: typed, weight: 1 }]), SHOWN)
      return hits.map(({ document }) => document.id)
    },
    'MiniSearch, prefix and fuzzy': (typed) =>
      Promise.resolve(
        mini
          .search(typed, MINISEARCH)
          .slice(0, SHOWN)
          .map(({ id }) => String(id)),
      ),
  }
}
