import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Article, Suggestion } from './article'
import type { ArticleIndex, Hit, SearchOptions } from './index/article-index'
import type { Recollection } from './learning/learnt'
import type { KnowledgeQuery } from './query'
import { bestSnippet } from './snippet'
import { strengthsOf } from './strength'
import { queryOfTicket } from './ticket-query'
import { reasonsOf } from './why'

/** Gives the stored articles with these ids, in any order; those it does not find are left out. */
export type ReadArticles = (ids: readonly string[]) => Promise<readonly Article[]>

export interface SuggestOptions extends Pick<SearchOptions, 'keeps'> {
  /** What past tickets say; without it the text alone counts. */
  readonly recollection?: Recollection
}

/** Rivals that are looked at beyond those shown: strength is judged by the margin over the fifth. */
const LEAST_HITS = 5

/**
 * The `n` articles that fit a ticket best, best first; fewer, or none, when nothing matches. Only the bodies of these are read.
 * An article removed since the index was made has an empty snippet.
 */
export async function suggestForTicket(
  index: ArticleIndex,
  ticket: TicketSnapshot,
  n: number,
  readArticles: ReadArticles,
  options?: SuggestOptions,
): Promise<Suggestion[]> {
  return suggestForQuery(index, queryOfTicket(ticket), n, readArticles, options)
}

/** As {@link suggestForTicket}, for a query made otherwise. */
export async function suggestForQuery(
  index: ArticleIndex,
  query: KnowledgeQuery,
  n: number,
  readArticles: ReadArticles,
  { recollection, ...options }: SuggestOptions = {},
): Promise<Suggestion[]> {
  const votes = recollection?.votes
  const hits = await index.suggest(query, Math.max(n, LEAST_HITS), { ...options, ...(votes && { votes }) })
  const strengths = strengthsOf(hits, recollection)
  const shown = hits.slice(0, n)
  const articles = await readArticles(shown.map((hit) => hit.document.id))
  const byId = new Map(articles.map((item) => [item.id, item]))
  return shown.map((hit, place) => toSuggestion(hit, byId.get(hit.document.id), strengths[place] ?? 'weak'))
}

function toSuggestion(hit: Hit, article: Article | undefined, strength: Suggestion['strength']): Suggestion {
  const { id, title, url, audience, language, updatedAt } = hit.document
  return {
    articleId: id,
    title,
    url,
    audience,
    language,
    updatedAt,
    snippet: article ? bestSnippet(article, hit.matched) : '',
    why: reasonsOf(hit.matched),
    strength,
    score: hit.score,
  }
}
