import type { KnowledgeQuery, QueryTerm } from '../query'
import type { Article } from '../article'
import type { Completion } from './completions'
import type { IndexedDocument } from './document'
import type { FieldWeights } from './ranking'
import type { StoredSegment } from './segment'

/** An article that matches, best first in a list of them. */
export interface Hit {
  readonly document: IndexedDocument
  /** Without votes the same as `text`; with them its share of the best `text` and the votes: 0–3. Comparable within one answer only. */
  readonly score: number
  /** Sum of what the matched terms gave. */
  readonly text: number
  /** The part of the query's weight, by rarity, that the article holds: 0–1. Comparable between queries. */
  readonly coverage: number
  /** The query's terms that the article holds, the one that gave most first. */
  readonly matched: readonly MatchedTerm[]
}

export interface MatchedTerm extends QueryTerm {
  /** The index's term; another than `term` when a misspelt word was understood. */
  readonly indexed: string
  /** Whether the title holds it. */
  readonly inTitle: boolean
  /** What it gave to the score. */
  readonly gave: number
}

export interface SearchOptions {
  /** What past tickets say for articles, by id: a vote of 1 is as good as the best match of the text. */
  readonly votes?: ReadonlyMap<string, number>
  /** Leaves out articles for which it is false. */
  readonly keeps?: (document: IndexedDocument) => boolean
  /** What the fields count; without it as for tickets. */
  readonly weights?: FieldWeights
}

/** What is kept of an index between lives of the worker. Structured-clonable. */
export interface StoredIndex {
  readonly segments: readonly StoredSegment[]
  /** For each segment the numbers of its articles that were removed or replaced since. */
  readonly struckOut: readonly (readonly number[])[]
}

/**
 * The index over all articles. Asking is asynchronous so that an implementation may load what a query needs.
 * Nothing here throws for any text.
 */
export interface ArticleIndex {
  /** Articles in the index. */
  readonly size: number
  documents(): readonly IndexedDocument[]
  /** Whether any article has, or lately had, a term. */
  holds(term: string): boolean
  suggest(query: KnowledgeQuery, n: number, options?: SearchOptions): Promise<Hit[]>
  /** The `n` terms in most articles that begin with these letters and are longer. */
  completions(beginning: string, n: number): Promise<Completion[]>
  /** Adds articles; one with a known id replaces it. Costs what the added ones cost, no rebuild. */
  add(articles: readonly Article[]): void
  /** Ids that are not there are passed over. */
  remove(ids: readonly string[]): void
  toStored(): StoredIndex
}
