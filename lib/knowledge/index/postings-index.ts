import type { Article } from '../article'
import { primaryLanguage } from '../primary-language'
import type { KnowledgeQuery } from '../query'
import { completionsIn, type Completion } from './completions'
import type { ArticleIndex, Hit, SearchOptions, StoredIndex } from './article-index'
import type { IndexedDocument } from './document'
import { mergeSegments } from './merge'
import { TICKET_WEIGHTS } from './ranking'
import { Scores, type PlacedVote } from './scores'
import { Segment, SEGMENT_FORMAT } from './segment'
import { writeSegment } from './segment-writer'
import { Spelling } from './spelling'
import { chooseTerms } from './term-choice'
import { originalId, translationsAmong, withoutTwinTranslations } from './translations'

/** Articles of a segment that is merged no more: copying it would stop everything else for a while. */
const LARGE = 5_000
/** More small segments than this cost too many look-ups, and the smallest are merged. */
const MOST_SMALL = 8
/** A segment with a larger share of removed articles than this is copied without them. */
const MOST_STRUCK_OUT = 0.1
/** An article in another language than the ticket's comes after one in its language that matches about as well. */
const OTHER_LANGUAGE = 0.5

interface Home {
  readonly segment: Segment
  readonly number: number
}

/**
 * An inverted index of immutable segments, as Lucene keeps them: adding writes a small new segment, removing strikes
 * an article out, merging copies postings. Its stored form is typed arrays, which load without parsing: a serialised
 * MiniSearch of 10,000 articles of 3.6 kB took 0.9 s to load where it was measured before (issue "Knowledge"); what this
 * one takes is in test/eval/RESULTS.md.
 */
export class PostingsIndex implements ArticleIndex {
  #segments: Segment[] = []
  /** Numbers of the articles of each segment that were removed or replaced. */
  readonly #struckOut = new Map<Segment, Set<number>>()
  /** Where each living article is; made when first needed. */
  #homes: Map<string, Home> | null = null
  #spelling: Spelling | null = null
  /** Ids of translations, by the original's; made when first asked for. */
  #translations: ReadonlyMap<string, readonly string[]> | null = null

  /** Takes a stored index over. Returns null when it was stored by another version: build it again from the articles. */
  static fromStored(stored: StoredIndex): PostingsIndex | null {
    if (stored.segments.some((segment) => segment.format !== SEGMENT_FORMAT)) return null
    const index = new PostingsIndex()
    for (const [at, one] of stored.segments.entries()) {
      const segment = new Segment(one)
      index.#segments.push(segment)
      index.#struckOut.set(segment, new Set(stored.struckOut[at]))
    }
    return index
  }

  get size(): number {
    return this.#segments.reduce((sum, segment) => sum + this.#living(segment), 0)
  }

  documents(): IndexedDocument[] {
    return this.#segments.flatMap((segment) =>
      this.#numbers(segment).map((number) => segment.documents.document(number)),
    )
  }

  holds(term: string): boolean {
    return this.#segments.some((segment) => segment.count(term) > 0)
  }

  add(articles: readonly Article[]): void {
    if (articles.length === 0) return
    const segment = new Segment(writeSegment(articles))
    this.remove(this.#numbers(segment).map((number) => segment.documents.id(number)))
    this.#append(segment)
    this.#mergeSmall()
  }

  remove(ids: readonly string[]): void {
    const homes = this.#allHomes()
    for (const id of ids) {
      const home = homes.get(id)
      if (!home) continue
      homes.delete(id)
      this.#struckOut.get(home.segment)?.add(home.number)
    }
  }

  /** The index as it is; segments of which much was removed are first copied without it. */
  toStored(): StoredIndex {
    for (const segment of this.#segments)
      if (this.#living(segment) < segment.documents.size * (1 - MOST_STRUCK_OUT)) this.#merge([segment])
    return {
      segments: this.#segments.map((segment) => segment.stored),
      struckOut: this.#segments.map((segment) => [...(this.#struckOut.get(segment) ?? [])]),
    }
  }

  async suggest(query: KnowledgeQuery, n: number, options: SearchOptions = {}): Promise<Hit[]> {
    const terms = chooseTerms(
      query,
      this.size,
      (term) => this.#count(term),
      (term) => this.#correct(term),
    )
    const scores = new Scores(this.#segments, terms, options.weights ?? TICKET_WEIGHTS)
    const factor = (segment: Segment, number: number) => {
      if (!this.#isAlive(segment, number)) return 0
      const document = segment.documents.view(number)
      if (options.keeps && !options.keeps(document)) return 0
      return isOtherLanguage(document.language, query.language) ? OTHER_LANGUAGE : 1
    }
    const votes = options.votes ? this.#placed(options.votes) : []
    const hits = scores.best(n * 4 + 20, factor, votes)
    return withoutTwinTranslations(hits).slice(0, n)
  }

  async completions(beginning: string, n: number): Promise<Completion[]> {
    return completionsIn(this.#segments, beginning, n)
  }

  /** Where the articles that votes are for stand; a vote for an article is one for its translations. */
  #placed(votes: ReadonlyMap<string, number>): PlacedVote[] {
    const homes = this.#allHomes()
    this.#translations ??= translationsAmong(homes.keys())
    const translations = this.#translations
    return [...votes].flatMap(([id, vote]) => {
      const original = originalId(id)
      return [original, ...(translations.get(original) ?? [])].flatMap((each) => {
        const home = homes.get(each)
        return home ? [{ ...home, vote }] : []
      })
    })
  }

  #allHomes(): Map<string, Home> {
    this.#homes ??= new Map(
      this.#segments.flatMap((segment) =>
        this.#numbers(segment).map((number) => [segment.documents.id(number), { segment, number }] as const),
      ),
    )
    return this.#homes
  }

  #append(segment: Segment): void {
    this.#segments.push(segment)
    this.#struckOut.set(segment, new Set())
    for (let number = 0; number < segment.documents.size; number += 1)
      this.#homes?.set(segment.documents.id(number), { segment, number })
    this.#spelling = null
    this.#translations = null
  }

  #isAlive(segment: Segment, number: number): boolean {
    return this.#struckOut.get(segment)?.has(number) === false
  }

  #living(segment: Segment): number {
    return segment.documents.size - (this.#struckOut.get(segment)?.size ?? 0)
  }

  /** Numbers of the living articles of a segment; all of one that was not appended yet. */
  #numbers(segment: Segment): number[] {
    const struckOut = this.#struckOut.get(segment)
    return Array.from({ length: segment.documents.size }, (_, number) => number).filter(
      (number) => !struckOut?.has(number),
    )
  }

  /**
   * Merges the smallest segments, one more as long as it is no larger than those before it together: so an article is copied a few
   * times in its life, however many come one by one.
   */
  #mergeSmall(): void {
    const small = this.#segments.filter(({ documents }) => documents.size < LARGE)
    if (small.length <= MOST_SMALL) return
    const merged: Segment[] = []
    let together = 0
    for (const segment of small.toSorted((a, b) => a.documents.size - b.documents.size)) {
      const { size } = segment.documents
      if (merged.length >= 2 && (size > together || together + size > LARGE)) break
      merged.push(segment)
      together += size
    }
    this.#merge(merged)
  }

  #merge(segments: readonly Segment[]): void {
    const merged = new Segment(mergeSegments(segments, (segment, number) => this.#isAlive(segment, number)))
    this.#segments = this.#segments.filter((segment) => !segments.includes(segment))
    for (const segment of segments) this.#struckOut.delete(segment)
    if (merged.documents.size > 0) this.#append(merged)
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
