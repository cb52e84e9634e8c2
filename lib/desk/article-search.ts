import type { Article } from '@/lib/knowledge/article'
import type { ArticleIndex } from '@/lib/knowledge/index/article-index'
import type { IndexedDocument } from '@/lib/knowledge/index/document'
import { NO_FILTERS, passes, without, type SearchFilters } from '@/lib/knowledge/search/filters'
import { MOST_FOUND, searchArticles } from '@/lib/knowledge/search/search-articles'
import { searchBase, type SearchBase } from '@/lib/knowledge/search/search-base'
import type { ReadArticles } from '@/lib/knowledge/suggest'
import type { SearchAnswer } from '@/lib/messaging/search-calls'

/** Articles shown for a search. */
const SHOWN = 8
/** Articles kept between two letters typed: most of those the next letter asks for. */
const KEPT = 100

/** What a search looks through. */
export interface SearchPlace {
  readonly index: ArticleIndex
  readonly read: ReadArticles
  /** Ids of the sources. */
  readonly sources: readonly string[]
  /** Those of them whose articles a person called internal, whatever their host says. */
  readonly internal: readonly string[]
}

/** Answers the search box. What it keeps between searches is forgotten when articles change. */
export class ArticleSearch {
  /** By the sources that are searched. */
  readonly #bases = new Map<string, SearchBase>()
  #articles = new Map<string, Article>()

  async search(place: SearchPlace, query: string, filters: SearchFilters): Promise<SearchAnswer> {
    const { index, sources } = place
    const offered = new Set(sources)
    const base = this.#base(place, offered)
    const internal = new Set(place.internal)
    const find = (narrowed: SearchFilters) =>
      searchArticles(
        index,
        base,
        query,
        SHOWN,
        (ids) => this.#read(place, ids),
        (document) => offered.has(document.sourceId) && passes(asCalled(document, internal), narrowed),
      )
    const { suggestions, total } = await find(filters)
    const isEmpty = total === 0 && query.trim() !== '' && Object.values(filters).some((one) => one !== null)
    const count = async (narrowed: SearchFilters) => (await find(narrowed)).total
    const hidden = isEmpty
      ? {
          source: await count(without(filters, 'source')),
          audience: await count(without(filters, 'audience')),
          language: await count(without(filters, 'language')),
          all: await count(NO_FILTERS),
        }
      : null
    return { suggestions, total, more: total === MOST_FOUND, values: base.values, hidden }
  }

  /** Articles have changed. */
  forget(): void {
    this.#bases.clear()
    this.#articles.clear()
  }

  #base({ index, sources, internal }: SearchPlace, offered: ReadonlySet<string>): SearchBase {
    const key = [...sources, '', ...internal].join(' ')
    const called = new Set(internal)
    const documents = () =>
      index
        .documents()
        .filter(({ sourceId }) => offered.has(sourceId))
        .map((document) => ({ ...document, ...asCalled(document, called) }))
    const base = this.#bases.get(key) ?? searchBase(documents())
    this.#bases.set(key, base)
    return base
  }

  /** Reads articles that the last letters typed did not ask for already. */
  async #read({ read }: SearchPlace, ids: readonly string[]): Promise<Article[]> {
    const missing = ids.filter((id) => !this.#articles.has(id))
    const kept = this.#articles
    for (const article of missing.length > 0 ? await read(missing) : []) kept.set(article.id, article)
    const found = ids.flatMap((id) => kept.get(id) ?? [])
    if (kept.size > KEPT) this.#articles = new Map(found.map((article) => [article.id, article]))
    return found
  }
}

/** What articles are narrowed by, with the audience that a person gave their source. */
function asCalled(
  { sourceId, audience, language }: IndexedDocument,
  internal: ReadonlySet<string>,
): Pick<IndexedDocument, 'sourceId' | 'audience' | 'language'> {
  return { sourceId, audience: internal.has(sourceId) ? 'internal' : audience, language }
}
