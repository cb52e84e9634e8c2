import type { Article, Suggestion } from '../article'
import type { ArticleIndex, MatchedTerm } from '../index/article-index'
import { shownOf, type IndexedDocument } from '../index/document'
import type { FieldWeights } from '../index/ranking'
import { isKnownIssue } from '../known-issue'
import { bestSnippet } from '../snippet'
import type { ReadArticles } from '../suggest'
import { LineWords } from './line-words'
import type { SearchBase } from './search-base'
import { typedQuery } from './typed-query'
import { typedWords, type TypedWord } from './typed-words'

/** What a search found. */
export interface Found {
  /** The best, best first. */
  readonly suggestions: Suggestion[]
  /** How many were found, {@link MOST_FOUND} at most. */
  readonly total: number
}

/** Articles that are counted; past it a search tells only that there are more. */
export const MOST_FOUND = 40
/** Those of them whose headings are read. */
const READ = 20
/**
 * All chosen on one half of the questions of `npm run eval -- --search`, whose other half is measured: what fields count for a few typed words,
 * what a heading counts against a title, and what the text adds to the better of both.
 */
const WEIGHTS: FieldWeights = { title: 2, headings: 3, labels: 1, body: 0.3 }
const HEADING = 0.85
const TEXT = 0.8

interface Candidate {
  readonly document: IndexedDocument
  /** How well the best line matches, and what the text gives: each 0–1. */
  readonly title: number
  readonly text: number
  readonly matched: readonly MatchedTerm[]
  /** Whether every typed word stands in it. */
  readonly all: boolean
}

/**
 * What the search box finds for words as they are typed, at most `n`: articles that hold them in their title, in a heading, as a code or in their text,
 * typing errors forgiven and the last word taken as a beginning. Once any holds all the words, those count as found; the others only
 * fill up the list.
 */
export async function searchArticles(
  index: ArticleIndex,
  base: SearchBase,
  typed: string,
  n: number,
  read: ReadArticles,
  keeps: (document: IndexedDocument) => boolean,
): Promise<Found> {
  const words = typedWords(typed)
  if (words.length === 0) return { suggestions: [], total: 0 }
  const candidates = await findCandidates(index, base, typed, words, keeps)
  const articles = await read(candidates.slice(0, READ).map(({ document }) => document.id))
  const byId = new Map(articles.map((item) => [item.id, item]))
  const ranked = withHeadings(candidates.slice(0, READ), articles, words)
  const whole = candidates.filter(({ all }) => all).length
  const total = whole === 0 ? candidates.length : Math.max(whole, Math.min(n, candidates.length))
  return {
    suggestions: ranked.slice(0, n).map((one) => toSuggestion(one, byId.get(one.document.id))),
    total,
  }
}

/** Articles by their title and by their text, the best of both together first. */
async function findCandidates(
  index: ArticleIndex,
  base: SearchBase,
  typed: string,
  words: readonly TypedWord[],
  keeps: (document: IndexedDocument) => boolean,
): Promise<Candidate[]> {
  const { query, wordOf, telling } = await typedQuery(typed, base.languages, index)
  const hits = await index.suggest(query, MOST_FOUND, { keeps, weights: WEIGHTS })
  const best = hits[0]?.score ?? 1
  const found = new Map<string, Candidate>()
  for (const { document, score, coverage, matched } of hits) {
    const held = new Set(matched.map(({ term }) => wordOf.get(term)))
    found.set(document.id, {
      document,
      title: 0,
      text: (score / best) * coverage,
      matched,
      all: telling.size > 0 && [...telling].every((word) => held.has(word)),
    })
  }
  for (const { of: document, score, all } of base.titles.search(words, MOST_FOUND, keeps)) {
    const known = found.get(document.id)
    found.set(document.id, {
      document,
      title: score,
      text: known?.text ?? 0,
      matched: known?.matched ?? [],
      all: all || known?.all === true,
    })
  }
  return [...found.values()].sort(byWorth).slice(0, MOST_FOUND)
}

/** The same articles, each with the better of its title and its best heading. */
function withHeadings(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  words: readonly TypedWord[],
): Candidate[] {
  const lines = articles.flatMap(({ id, headings }) => headings.map((text) => ({ text, of: id })))
  const best = new Map<string, number>()
  for (const { of: id, score } of new LineWords(lines).search(words, lines.length))
    best.set(id, Math.max(best.get(id) ?? 0, score))
  return candidates
    .map((one) => ({ ...one, title: Math.max(one.title, HEADING * (best.get(one.document.id) ?? 0)) }))
    .sort(byWorth)
}

function byWorth(a: Candidate, b: Candidate): number {
  return worthOf(b) - worthOf(a) || (a.document.id < b.document.id ? -1 : 1)
}

function worthOf({ title, text }: Candidate): number {
  return title + TEXT * text
}

function toSuggestion(one: Candidate, article: Article | undefined): Suggestion {
  return {
    ...shownOf(one.document),
    snippet: article ? bestSnippet(article, one.matched, one.document.language) : '',
    why: [],
    past: { count: 0, of: 0, nearest: [] },
    said: null,
    ...(article && isKnownIssue(article) && { knownIssue: true as const }),
    strength: one.all ? 'likely' : 'weak',
    score: worthOf(one),
  }
}
