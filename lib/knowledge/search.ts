import type { Suggestion } from './article'
import type { ArticleIndex } from './index/article-index'
import { queryOfParts } from './query'
import { suggestForQuery } from './suggest'
import type { ReadArticles, SuggestOptions } from './suggest'
import { bestSnippet } from './snippet'
import type { TitleSearch } from './title-search'

/**
 * What the search box finds for the person's own words, at most `n`: articles whose titles hold them, forgiving typing
 * errors, then articles that hold them in their text.
 */
export async function searchArticles(
  index: ArticleIndex,
  titles: TitleSearch,
  words: string,
  n: number,
  readArticles: ReadArticles,
  options: SuggestOptions,
): Promise<Suggestion[]> {
  const hits = titles.searchTitles(words, n)
  const articles = await readArticles(hits.map(({ document }) => document.id))
  const byId = new Map(articles.map((item) => [item.id, item]))
  const byTitle = hits.flatMap(({ document: { id, language }, score }): Suggestion[] => {
    const article = byId.get(id)
    if (!article) return []
    const { title, url, audience, updatedAt } = article
    const snippet = bestSnippet(article, [], language)
    return [
      {
        articleId: id,
        title,
        url,
        audience,
        language,
        updatedAt,
        snippet,
        why: [],
        past: { count: 0, of: 0, nearest: [] },
        said: null,
        strength: 'likely',
        score,
      },
    ]
  })
  if (byTitle.length >= n) return byTitle
  const known = new Set(byTitle.map(({ articleId }) => articleId))
  const query = queryOfParts([{ text: words, weight: 1 }])
  const byText = await suggestForQuery(index, query, n, readArticles, options)
  return [...byTitle, ...byText.filter(({ articleId }) => !known.has(articleId))].slice(0, n)
}
