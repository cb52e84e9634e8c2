import type { ArticleIndex } from '../index/article-index'
import { rarity } from '../index/ranking'
import type { KnowledgeQuery, QueryTerm } from '../query'
import { tokenize } from '../tokens'

/** What is asked of the index for typed words. */
export interface TypedQuery {
  readonly query: KnowledgeQuery
  /** Which of the typed words a term stands for, by the term: its offset. */
  readonly wordOf: ReadonlyMap<string, number>
  /** The words that an article must hold to hold all. */
  readonly telling: ReadonlySet<number>
}

/** Ways a word that is still being typed may go on. */
const MOST_COMPLETIONS = 12
/** What such a way counts against the word as it stands. */
const COMPLETION = 0.8
/** A beginning of one letter could be anything. */
const SHORTEST_BEGINNING = 2
/** Letters of a word that its stem may lack, and those it has at least. */
const MOST_ENDING = 4
const SHORTEST_STEM = 4

/**
 * The query for typed words: each in the stem of every language that articles are in, since a few words do not tell their
 * language, and the last one also as the beginning of longer words.
 */
export async function typedQuery(
  typed: string,
  languages: readonly string[],
  index: ArticleIndex,
): Promise<TypedQuery> {
  const terms = new Map<string, QueryTerm>()
  const starts = new Map<string, number>()
  const spoken = new Map<number, Set<string>>()
  const put = (term: QueryTerm, start: number) => {
    if (terms.has(term.term)) return
    terms.set(term.term, term)
    starts.set(term.term, start)
  }
  for (const language of languages) {
    for (const { term, code, start, end } of tokenize(typed, language)) {
      spoken.set(start, (spoken.get(start) ?? new Set()).add(language))
      const written = typed.slice(start, end)
      put({ term, weight: 1, written, code }, start)
      if (end < typed.length || term.length < SHORTEST_BEGINNING) continue
      const ways = await index.completions(term, MOST_COMPLETIONS)
      const together = ways.reduce((sum, { holding }) => sum + holding, 0)
      // A stem may be shorter than what is typed of its word: `escal` of `escalati`.
      if (ways.length === 0)
        for (let cut = 1; cut <= MOST_ENDING && term.length - cut >= SHORTEST_STEM; cut += 1)
          put({ term: term.slice(0, -cut), weight: COMPLETION, written, code: true }, start)
      for (const { term: longer, holding } of ways) {
        // All ways are one word: none may count more because it is rarer than the others.
        const weight = (COMPLETION * rarity(index.size, together)) / rarity(index.size, holding)
        put({ term: longer, weight, written, code: true }, start)
      }
    }
  }
  return {
    query: { language: '', terms: [...terms.values()] },
    wordOf: starts,
    // What is a stop word in one language stands in no article of that language: it is asked for, and need not be there.
    telling: new Set([...spoken].flatMap(([start, by]) => (by.size === languages.length ? start : []))),
  }
}
