import type { Article } from '../article'
import { primaryLanguage } from '../language'
import type { KnowledgeQuery } from '../query'
import type { ArticleIndex, Hit, SearchOptions, StoredIndex } from './article-index'
import type { IndexedDocument } from './document'
import { mergeSegments } from './merge'
import { Scores, type PlacedVote } from './scores'
import { Segment, SEGMENT_FORMAT } from './segment'
import { writeSegment } from './segment-writer'
import { Spelling } from './spelling'
import { chooseTerms } from './term-choice'
import { originalId, withoutTwinTranslations } from './translations'

/** More segments than this cost too many look-ups; the smallest are merged then, so that large ones are rarely copied. */
const MOST_SEGMENTS = 8
const MERGED_AT_ONCE = 5
/** A larger share of removed articles than this is worth copying everything once. */
const MOST_STRUCK_OUT = 0.1
/** An article in another language than the ticket's comes after one in its language that matches about as well. */
const OTHER_LANGUAGE = 0.5

/**
 * An inverted index of immutable segments, as Lucene keeps them: adding writes a small new segment, removing strikes
 * an article out, merging copies postings. Its stored form is typed arrays, which load without parsing: a serialised
 * MiniSearch of 10,000 articles of 3.6 kB took 0.9 s to load where it was measured before (issue "Knowledge"); what this
 * one takes is in test/eval/RESULTS.md.
 */
export class PostingsIndex implements ArticleIndex {
  #segments: Segment[] = []
  /** Where each living article is. What is not here was removed or replaced. */
  readonly #homes = new Map<string, { segment: Segment; number: number }>()
  #spelling: Spelling | null = null
  /** Ids of an article and its translations, by the original's; made when first asked for. */
  #translations: ReadonlyMap<string, readonly string[]> | null = null

  /** Takes a stored index over. Returns null when it was stored by another version: build it again from the articles. */
  static fromStored(stored: StoredIndex): PostingsIndex | null {
    if (stored.segments.some((segment) => segment.format !== SEGMENT_FORMAT)) return null
    const index = new PostingsIndex()
    for (const [at, segment] of stored.segments.entries()) {
      index.#append(new Segment(segment), new Set(stored.struckOut[at]))
    }
    return index
  }

  get size(): number {
    return this.#homes.size
  }

  documents(): IndexedDocument[] {
    return [...this.#homes.values()].flatMap(({ segment, number }) => segment.stored.documents[number] ?? [])
  }

  add(articles: readonly Article[]): void {
    if (articles.length === 0) return
    this.#append(new Segment(writeSegment(articles)))
    if (this.#segments.length <= MOST_SEGMENTS) return
    const bySize = [...this.#segments].sort((a, b) => a.stored.documents.length - b.stored.documents.length)
    this.#merge(bySize.slice(0, MERGED_AT_ONCE))
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#homes.delete(id)
  }

  /** The index as it is; first copied without what was removed, where that is much. */
  toStored(): StoredIndex {
    const all = this.#segments.reduce((sum, segment) => sum + segment.stored.documents.length, 0)
    if (all - this.size > all * MOST_STRUCK_OUT) this.#merge(this.#segments)
    return {
      segments: this.#segments.map((segment) => segment.stored),
      struckOut: this.#segments.map((segment) =>
        segment.stored.documents.flatMap((_, number) => (this.#isAlive(segment, number) ? [] : number)),
      ),
    }
  }

  async suggest(query: KnowledgeQuery, n: number, options: SearchOptions = {}): Promise<Hit[]> {
    const terms = chooseTerms(
      query,
      this.size,
      (term) => this.#count(term),
      (term) => this.#correct(term),
    )
    const scores = new Scores(this.#segments, terms)
    const factor = (segment: Segment, number: number, document: IndexedDocument) => {
      if (!this.#isAlive(segment, number)) return 0
      if (options.keeps && !options.keeps(document)) return 0
      return isOtherLanguage(document.language, query.language) ? OTHER_LANGUAGE : 1
    }
    const votes = options.votes ? this.#placed(options.votes) : []
    const hits = scores.best(n * 4 + 20, factor, votes)
    return withoutTwinTranslations(hits).slice(0, n)
  }

  /** Where the articles that votes are for stand; a vote for an article is one for its translations. */
  #placed(votes: ReadonlyMap<string, number>): PlacedVote[] {
    this.#translations ??= Map.groupBy(this.#homes.keys(), originalId)
    const translations = this.#translations
    return [...votes].flatMap(([id, vote]) =>
      (translations.get(originalId(id)) ?? []).flatMap((each) => {
        const home = this.#homes.get(each)
        return home ? [{ ...home, vote }] : []
      }),
    )
  }

  #append(segment: Segment, struckOut: ReadonlySet<number> = new Set()): void {
    for (const [number, document] of segment.stored.documents.entries()) {
      if (!struckOut.has(number)) this.#homes.set(document.id, { segment, number })
    }
    this.#segments.push(segment)
    this.#spelling = null
    this.#translations = null
  }

  #isAlive(segment: Segment, number: number): boolean {
    const home = this.#homes.get(segment.stored.documents[number]?.id ?? '')
    return home?.segment === segment && home.number === number
  }

  #merge(segments: readonly Segment[]): void {
    const merged = mergeSegments(segments, (segment, number) => this.#isAlive(segment, number))
    this.#segments = this.#segments.filter((segment) => !segments.includes(segment))
    this.#append(new Segment(merged))
  }

  #count(term: string): number {
    return this.#segments.reduce((sum, segment) => sum + segment.count(term), 0)
  }

  #correct(term: string) {
    this.#spelling ??= new Spelling(new Set(this.#segments.flatMap((segment) => segment.terms)))
    return this.#spelling.find(term)
  }
}

function isOtherLanguage(article: string, asked: string): boolean {
  return article !== '' && asked !== '' && primaryLanguage(article) !== primaryLanguage(asked)
}
