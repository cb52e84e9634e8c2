import type { Article, Suggestion } from './article'
import type { ArticleIndex, Hit, SearchOptions } from './index/article-index'
import { shownOf } from './index/document'
import type { Recollection } from './learning/learnt'
import { supportFor } from './learning/support'
import { isKnownIssue, knownIssuesFirst } from './known-issue'
import { findOutdated } from './outdated'
import type { KnowledgeQuery } from './query'
import { bestSnippet } from './snippet'
import { strengthsOf } from './strength'
import { reasonsOf } from './why'

/** Gives the stored articles with these ids, in any order; those it does not find are left out. */
export type ReadArticles = (ids: readonly string[]) => Promise<readonly Article[]>

export interface SuggestOptions extends Pick<SearchOptions, 'keeps'> {
  /** What past tickets say; without it the text alone counts. */
  readonly recollection?: Recollection
  /** Whether the index holds no more than what a search found. */
  readonly isSample?: boolean
}

/** Past tickets named for one article, at most. */
const NAMED = 3
/** Rivals that are looked at beyond those shown: strength is judged by the margin over the fifth. */
const LEAST_HITS = 5

/**
 * The `n` articles that fit a query best, best first, known issues before those that match no better; fewer, or none, when nothing matches. Only the bodies of these are read.
 * An article removed since the index was made has an empty snippet.
 */
export async function suggestForQuery(
  index: ArticleIndex,
  query: KnowledgeQuery,
  n: number,
  readArticles: ReadArticles,
  { recollection, isSample, ...options }: SuggestOptions = {},
): Promise<Suggestion[]> {
  const votes = recollection?.votes
  const hits = await index.suggest(query, Math.max(n, LEAST_HITS), { ...options, ...(votes && { votes }) })
  const strengths = strengthsOf(hits, recollection, isSample)
  const shown = hits.slice(0, n)
  const articles = await readArticles(shown.map((hit) => hit.document.id))
  const byId = new Map(articles.map((item) => [item.id, item]))
  const suggestions = shown.map((hit, place): Suggestion => {
    const { id } = hit.document
    const article = byId.get(id)
    return {
      ...toSuggestion(hit, article, strengths[place] ?? 'weak', pastOf(id, recollection)),
      ...(article && marksOf(article, query)),
    }
  })
  return knownIssuesFirst(suggestions)
}

/** What is worth knowing of an article beside how well it matches. */
function marksOf(article: Article, query: KnowledgeQuery): Pick<Suggestion, 'knownIssue' | 'outdated'> {
  const outdated = findOutdated(article, query.versions ?? [])
  return { ...(isKnownIssue(article) && { knownIssue: true }), ...(outdated && { outdated }) }
}

function pastOf(articleId: string, recollection: Recollection | undefined): Suggestion['past'] {
  if (!recollection) return { count: 0, of: 0, nearest: [] }
  const { tickets } = supportFor(recollection, articleId)
  return {
    count: tickets.length,
    of: recollection.neighbours.length,
    nearest: tickets.slice(0, NAMED).map(({ ticket: { key, url } }) => ({ key, url })),
  }
}

function toSuggestion(
  hit: Hit,
  article: Article | undefined,
  strength: Suggestion['strength'],
  past: Suggestion['past'],
): Suggestion {
  return {
    ...shownOf(hit.document),
    snippet: article ? bestSnippet(article, hit.matched, hit.document.language) : '',
    why: reasonsOf(hit.matched),
    past,
    said: null,
    strength,
    score: hit.score,
    ...(article?.brand === undefined ? {} : { brand: article.brand }),
  }
}
