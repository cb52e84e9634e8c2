import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Article } from '@/lib/knowledge/article'
import { tokenize } from '@/lib/knowledge/tokens'

/** A search somebody could use instead of ours: article ids for a text, best first. */
export type Rival = (text: string) => string[]

/** Options of plain Fuse.js: title and body, anywhere in them; the rest is as it comes. */
export const FUSE_OPTIONS = { keys: ['title', 'body'], ignoreLocation: true } as const
/** Fuse.js takes seconds for a whole ticket: it is measured on this many tickets, drawn with this seed. */
export const FUSE_QUERIES = 50
export const FUSE_SEED = 20261121
/** On long articles even these take a quarter of an hour: past this it stops, after the first five at the earliest. */
export const FUSE_SECONDS = 120
export const FUSE_LEAST = 5

/** Fuse.js with the whole ticket as query. */
export function plainFuse(articles: readonly Article[]): Rival {
  const fuse = new Fuse(articles, { ...FUSE_OPTIONS, keys: [...FUSE_OPTIONS.keys] })
  return (text) => fuse.search(text, { limit: 10 }).map(({ item }) => item.id)
}

/** How MiniSearch does best with whole tickets, as far as it was tried: stemmed, without stop words, titles doubled, other BM25 figures. */
export const TUNED_OPTIONS = { boost: { title: 2 }, bm25: { k: 2, b: 0.75, d: 0 } } as const

/** MiniSearch tuned by {@link TUNED_OPTIONS}. */
export function tunedMiniSearch(articles: readonly Article[]): Rival {
  const index = new MiniSearch<Article>({
    fields: ['title', 'body'],
    tokenize: (text) => tokenize(text, 'en').map(({ term }) => term),
    processTerm: (term) => term,
  })
  index.addAll(articles)
  return (text) =>
    index
      .search(text, TUNED_OPTIONS)
      .slice(0, 10)
      .map(({ id }) => String(id))
}

/** MiniSearch over title and body, everything as it comes. */
export function plainMiniSearch(articles: readonly Article[]): Rival {
  const index = new MiniSearch<Article>({ fields: ['title', 'body'] })
  index.addAll(articles)
  return (text) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => String(id))
}
