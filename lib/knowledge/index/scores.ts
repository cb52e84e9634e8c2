import type { Hit, MatchedTerm } from './article-index'
import type { FieldLengths } from './document'
import type { FieldWeights } from './ranking'
import { fieldScore } from './ranking'
import type { Segment } from './segment'
import type { ChosenTerm } from './term-choice'

interface Candidate {
  readonly segment: Segment
  readonly number: number
  readonly score: number
  readonly text: number
}

/** What an article's score is multiplied by; 0 leaves it out. */
type Factor = (segment: Segment, number: number) => number

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
  readonly #weights: FieldWeights
  readonly #average: FieldLengths

  constructor(segments: readonly Segment[], terms: readonly ChosenTerm[], weights: FieldWeights) {
    this.#segments = segments
    this.#terms = terms
    this.#weights = weights
    this.#average = averageLengths(segments)
    this.#scores = segments.map((segment) => this.#score(segment))
  }

  #score(segment: Segment): Float64Array {
    const { documents } = segment
    const scores = new Float64Array(documents.size)
    const lengths = { title: 0, headings: 0, labels: 0, body: 0 }
    for (const term of this.#terms) {
      segment.visit(term.indexed, (seen) => {
        documents.readLengths(seen.document, lengths)
        const gave = term.worth * fieldScore(seen, lengths, this.#average, this.#weights)
        scores[seen.document] = (scores[seen.document] ?? 0) + gave
      })
    }
    return scores
  }

  /**
   * The best `n`, their scores multiplied by `factor`. Votes are added to an article's share of the best
   * score, and bring in articles without a word in common. Ties fall to the smaller id.
   */
  best(n: number, factor: Factor, votes: readonly PlacedVote[] = []): Hit[] {
    const texts = this.#segments.map((segment, index) =>
      (this.#scores[index] ?? new Float64Array()).map((raw, number) =>
        raw > 0 ? raw * factor(segment, number) : 0,
      ),
    )
    const ranked = votes.length === 0 ? texts : this.#withVotes(texts, factor, votes)
    const candidates: Candidate[] = []
    for (const [index, segment] of this.#segments.entries()) {
      const scores = ranked[index] ?? new Float64Array()
      const floor = nthLargest(scores, n)
      for (const [number, score] of scores.entries()) {
        if (score > 0 && score >= floor)
          candidates.push({ segment, number, score, text: texts[index]?.[number] ?? 0 })
      }
    }
    candidates.sort((a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1))
    return this.#explain(candidates.slice(0, n))
  }

  #withVotes(texts: readonly Float64Array[], factor: Factor, votes: readonly PlacedVote[]): Float64Array[] {
    const best = texts.reduce((most, scores) => scores.reduce((a, b) => Math.max(a, b), most), 0) || 1
    const shares = texts.map((scores) => scores.map((score) => score / best))
    for (const { segment, number, vote } of votes) {
      const scores = shares[this.#segments.indexOf(segment)]
      if (scores) scores[number] = (scores[number] ?? 0) + vote * factor(segment, number)
    }
    return shares
  }

  #explain(candidates: readonly Candidate[]): Hit[] {
    const asked = this.#terms.reduce((sum, term) => sum + term.worth, 0)
    const matched = candidates.map((): MatchedTerm[] => [])
    for (const segment of this.#segments) {
      // Asked for every posting: a typed array answers several times faster than a map.
      const places = new Int32Array(segment.documents.size).fill(-1)
      for (const [place, one] of candidates.entries()) if (one.segment === segment) places[one.number] = place
      if (!places.some((place) => place >= 0)) continue
      for (const term of this.#terms) {
        segment.visit(term.indexed, (seen) => {
          const place = places[seen.document] ?? -1
          if (place < 0) return
          matched[place]?.push({
            ...term,
            inTitle: seen.title > 0,
            gave:
              term.worth *
              fieldScore(seen, segment.documents.lengths(seen.document), this.#average, this.#weights),
          })
        })
      }
    }
    return candidates.map(({ segment, number, score, text }, place) => {
      const document = segment.documents.document(number)
      const terms = (matched[place] ?? []).sort((a, b) => b.gave - a.gave)
      const held = new Set(terms.map((one) => one.term))
      const covered = this.#terms.reduce((sum, term) => sum + (held.has(term.term) ? term.worth : 0), 0)
      return { document, score, text, coverage: asked > 0 ? covered / asked : 0, matched: terms }
    })
  }
}

function idOf({ segment, number }: Candidate): string {
  return segment.documents.id(number)
}

function averageLengths(segments: readonly Segment[]): FieldLengths {
  const size = segments.reduce((sum, { documents }) => sum + documents.size, 0)
  const average = (field: keyof FieldLengths) =>
    segments.reduce((sum, { documents }) => sum + documents.totals[field], 0) / (size || 1)
  return {
    title: average('title'),
    headings: average('headings'),
    labels: average('labels'),
    body: average('body'),
  }
}

/** The n-th largest value, 0 when there are fewer: a floor under which nothing can be among the best n. */
export function nthLargest(values: Float64Array, n: number): number {
  if (values.length <= n) return 0
  return Float64Array.from(values).sort()[values.length - n] ?? 0
}
