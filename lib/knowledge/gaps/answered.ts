import type { Suggestion } from '../article'
import type { ArticleIndex } from '../index/article-index'
import type { IndexedDocument } from '../index/document'
import type { KnowledgeQuery } from '../query'
import { suggestForQuery, type ReadArticles } from '../suggest'
import type { GapCluster } from './cluster'

/** What a cluster of gaps asks of the knowledge base. */
export function queryOfCluster({ language, terms }: Pick<GapCluster, 'language' | 'terms'>): KnowledgeQuery {
  return {
    language,
    terms: terms.map(({ term, weight, word }) => ({
      term,
      weight,
      written: word,
      code: /\p{N}/u.test(term),
    })),
  }
}

/**
 * The article that closes a cluster: one that was written or changed after its newest gap and is a strong match for what its tickets
 * ask. Null where there is none. A ticket that comes later and again finds nothing opens the cluster anew.
 * @param sourceId the knowledge base of the cluster's site
 */
export async function articleThatCloses(
  cluster: Pick<GapCluster, 'language' | 'terms' | 'at'>,
  index: ArticleIndex,
  sourceId: string,
  readArticles: ReadArticles,
): Promise<Suggestion | null> {
  if (cluster.terms.length === 0) return null
  const [best] = await suggestForQuery(index, queryOfCluster(cluster), 1, readArticles, {
    keeps: (document) => document.sourceId === sourceId,
  })
  return best?.strength === 'strong' && isLater(best.updatedAt, cluster.at) ? best : null
}

/** By source when its newest article was changed, ISO 8601 UTC: clusters with a later gap need not be looked at. */
export function newestChanges(
  documents: readonly Pick<IndexedDocument, 'sourceId' | 'updatedAt'>[],
): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const { sourceId, updatedAt } of documents)
    if (isLater(updatedAt, newest.get(sourceId) ?? '1970-01-01')) newest.set(sourceId, updatedAt)
  return newest
}

/** Whether a moment is after another; both ISO 8601. */
export function isLater(updatedAt: string, at: string): boolean {
  return Date.parse(updatedAt) > Date.parse(at)
}
