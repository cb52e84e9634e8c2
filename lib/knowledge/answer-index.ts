import type { Article, Suggestion } from './article'
import type { ArticleIndex, SearchOptions } from './index/article-index'
import { PostingsIndex } from './index/postings-index'
import { queryOfParts, type KnowledgeQuery } from './query'
import { suggestForQuery, type ReadArticles } from './suggest'

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
  return indexOf([...(await local.read(hits.map(({ document }) => document.id))), ...answers])
}

/** The `n` articles of an answer that fit a person's own words best; those that share no word with them stay out. */
export async function suggestAnswers(
  answers: readonly Article[],
  words: string,
  n: number,
): Promise<Suggestion[]> {
  const { index, read } = indexOf(answers)
  return suggestForQuery(index, queryOfParts([{ text: words, weight: 1 }]), n, read, { isSample: true })
}

/** Of articles with the same id the last counts. */
function indexOf(all: readonly Article[]): SearchedArticles {
  const articles = new Map(all.map((each) => [each.id, each]))
  const index = new PostingsIndex()
  index.add([...articles.values()])
  return { index, read: async (ids) => ids.flatMap((id) => articles.get(id) ?? []) }
}
