import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Article } from '@/lib/knowledge/article'

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
