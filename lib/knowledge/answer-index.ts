import type { Article } from './article'
import type { ArticleIndex, SearchOptions } from './index/article-index'
import { PostingsIndex } from './index/postings-index'
import type { KnowledgeQuery } from './query'
import type { ReadArticles } from './suggest'

/** An index, and how the articles in it are read. */
export interface SearchedArticles {
  readonly index: ArticleIndex
  readonly read: ReadArticles
}

/** Local articles that are ranked anew beside a host's answers. */
const MOST_LOCAL = 20

/**
 * A small index of what a host's search answered and the local articles that fit best, for one query and one answer: ranked
 * together, with the same reasons. Where an article is on both sides the host's is taken, which is newer. Nothing is stored.
 */
export async function answerIndex(
  local: SearchedArticles,
  answers: readonly Article[],
  query: KnowledgeQuery,
  options: SearchOptions,
): Promise<SearchedArticles> {
  const hits = await local.index.suggest(query, MOST_LOCAL, options)
  const articles = new Map<string, Article>()
  for (const each of await local.read(hits.map(({ document }) => document.id))) articles.set(each.id, each)
  for (const each of answers) articles.set(each.id, each)
  const index = new PostingsIndex()
  index.add([...articles.values()])
  return { index, read: async (ids) => ids.flatMap((id) => articles.get(id) ?? []) }
}
