import type { Hit, MatchedTerm } from './article-index'
import type { FieldLengths } from './ranking'
import { fieldScore } from './ranking'
import type { IndexedDocument } from './document'
import type { Segment } from './segment'
import type { ChosenTerm } from './term-choice'

interface Candidate {
  readonly segment: Segment
  readonly number: number
  readonly document: IndexedDocument
  readonly score: number
  readonly text: number
}

/** What past tickets say for an article. */
export interface PlacedVote {
  readonly segment: Segment
  readonly number: number
  readonly vote: number
}

/** Scores every article that holds any of the terms, one term after the other. Lives for one query. */
export class Scores {
  readonly #segments: readonly Segment[]
  readonly #terms: readonly ChosenTerm[]
  readonly #scores: readonly Float64Array[]
  readonly #average: FieldLengths

  constructor(segments: readonly Segment[], terms: readonly ChosenTerm[]) {
    this.#segments = segments
    this.#terms = terms
    this.#average = averageLengths(segments)
    this.#scores = segments.map((segment) => this.#score(segment))
  }

  #score(segment: Segment): Float64Array {
    const { documents } = segment.stored
    const scores = new Float64Array(documents.length)
    for (const term of this.#terms) {
      segment.visit(term.indexed, (seen) => {
        const document = documents[seen.document]
        if (!document) return
        const gave = term.worth * fieldScore(seen, document.lengths, this.#average)
        scores[seen.document] = (scores[seen.document] ?? 0) + gave
      })
    }
    return scores
  }

  /**
   * The best `n`, their scores multiplied by `factor`; 0 leaves an article out. Votes are added to an article's share of the best
   * score, and bring in articles without a word in common. Ties fall to the smaller id.
   */
  best(
    n: number,
    factor: (segment: Segment, number: number, document: IndexedDocument) => number,
    votes: readonly PlacedVote[] = [],
  ): Hit[] {
    const texts = this.#segments.map((segment, index) =>
      (this.#scores[index] ?? new Float64Array()).map((raw, number) => {
        const document = segment.stored.documents[number]
        return raw > 0 && document ? raw * factor(segment, number, document) : 0
      }),
    )
    const ranked = votes.length === 0 ? texts : this.#withVotes(texts, factor, votes)
    const candidates: Candidate[] = []
    for (const [index, segment] of this.#segments.entries()) {
      const { documents } = segment.stored
      const scores = ranked[index] ?? new Float64Array()
      const floor = nthLargest(scores, n)
      for (const [number, score] of scores.entries()) {
        const document = documents[number]
        if (document && score > 0 && score >= floor)
          candidates.push({ segment, number, document, score, text: texts[index]?.[number] ?? 0 })
      }
    }
    candidates.sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
    return this.#explain(candidates.slice(0, n))
  }

  #withVotes(
    texts: readonly Float64Array[],
    factor: (segment: Segment, number: number, document: IndexedDocument) => number,
    votes: readonly PlacedVote[],
  ): Float64Array[] {
    const best = texts.reduce((most, scores) => scores.reduce((a, b) => Math.max(a, b), most), 0) || 1
    const shares = texts.map((scores) => scores.map((score) => score / best))
    for (const { segment, number, vote } of votes) {
      const scores = shares[this.#segments.indexOf(segment)]
      const document = segment.stored.documents[number]
      if (scores && document)
        scores[number] = (scores[number] ?? 0) + vote * factor(segment, number, document)
    }
    return shares
  }

  #explain(candidates: readonly Candidate[]): Hit[] {
    const asked = this.#terms.reduce((sum, term) => sum + term.worth, 0)
    const matched = candidates.map((): MatchedTerm[] => [])
    for (const term of this.#terms) {
      for (const segment of this.#segments) {
        const wanted = new Map<number, number>()
        for (const [place, one] of candidates.entries())
          if (one.segment === segment) wanted.set(one.number, place)
        if (wanted.size === 0) continue
        segment.visit(term.indexed, (seen) => {
          const place = wanted.get(seen.document)
          const document = segment.stored.documents[seen.document]
          if (place === undefined || !document) return
          matched[place]?.push({
            ...term,
            inTitle: seen.title > 0,
            gave: term.worth * fieldScore(seen, document.lengths, this.#average),
          })
        })
      }
    }
    return candidates.map(({ document, score, text }, place) => {
      const terms = (matched[place] ?? []).sort((a, b) => b.gave - a.gave)
      const held = new Set(terms.map((one) => one.term))
      const covered = this.#terms.reduce((sum, term) => sum + (held.has(term.term) ? term.worth : 0), 0)
      return { document, score, text, coverage: asked > 0 ? covered / asked : 0, matched: terms }
    })
  }
}

function averageLengths(segments: readonly Segment[]): FieldLengths {
  const documents = segments.reduce((sum, segment) => sum + segment.stored.documents.length, 0)
  const average = (field: keyof FieldLengths) =>
    segments.reduce((sum, segment) => sum + segment.totals[field], 0) / (documents || 1)
  return {
    title: average('title'),
    headings: average('headings'),
    labels: average('labels'),
    body: average('body'),
  }
}

/** The n-th largest value, 0 when there are fewer: a floor under which nothing can be among the best n. */
function nthLargest(values: Float64Array, n: number): number {
  if (values.length <= n) return 0
  return Float64Array.from(values).sort()[values.length - n] ?? 0
}
