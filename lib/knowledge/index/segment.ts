import type { IndexedDocument } from './document'
import { VarintReader } from './varint'

/** Raised when the stored form changes: a stored segment of another format is built again, not read. */
export const SEGMENT_FORMAT = 3

/** A segment as it is stored: structured-clonable, a few large values that load without parsing. */
export interface StoredSegment {
  readonly format: number
  readonly documents: readonly IndexedDocument[]
  /** All terms, sorted by UTF-16 units, joined by line feeds. */
  readonly terms: string
  /** Where each term's postings begin; one more than there are terms. */
  readonly offsets: Uint32Array
  /** Articles that hold each term. */
  readonly counts: Uint32Array
  readonly postings: Uint8Array
}

/** How often one article holds a term, field by field. The object is reused: read it during the visit only. */
export interface Occurrence {
  /** Number of the article in its segment. */
  document: number
  title: number
  headings: number
  labels: number
  body: number
}

/** An immutable part of the index: a batch of articles and where their terms stand. */
export class Segment {
  readonly stored: StoredSegment
  readonly terms: readonly string[]
  /** Lengths of all articles together, field by field. */
  readonly totals: IndexedDocument['lengths']
  readonly #numbers: ReadonlyMap<string, number>

  constructor(stored: StoredSegment) {
    this.stored = stored
    this.terms = stored.terms === '' ? [] : stored.terms.split('\n')
    this.totals = totalLengths(stored.documents)
    this.#numbers = new Map(this.terms.map((term, index) => [term, index]))
  }

  /** Articles of this segment that hold the term. */
  count(term: string): number {
    const index = this.#numbers.get(term)
    return index === undefined ? 0 : (this.stored.counts[index] ?? 0)
  }

  /** Calls `see` for each article that holds the term, in order of number. */
  visit(term: string, see: (occurrence: Occurrence) => void): void {
    const index = this.#numbers.get(term)
    if (index === undefined) return
    const reader = new VarintReader(this.stored.postings, this.stored.offsets[index] ?? 0)
    const seen: Occurrence = { document: 0, title: 0, headings: 0, labels: 0, body: 0 }
    for (let left = this.stored.counts[index] ?? 0; left > 0; left -= 1) {
      seen.document += reader.next()
      const head = reader.next()
      seen.body = head >>> 3
      seen.title = head & 1 ? reader.next() : 0
      seen.headings = head & 2 ? reader.next() : 0
      seen.labels = head & 4 ? reader.next() : 0
      see(seen)
    }
  }
}

function totalLengths(documents: StoredSegment['documents']): IndexedDocument['lengths'] {
  const totals = { title: 0, headings: 0, labels: 0, body: 0 }
  for (const { lengths } of documents) {
    totals.title += lengths.title
    totals.headings += lengths.headings
    totals.labels += lengths.labels
    totals.body += lengths.body
  }
  return totals
}

/** Size in bytes of the stored form, for display and measuring; documents are counted as JSON. */
export function storedBytes(stored: StoredSegment): number {
  const text = new TextEncoder()
  return (
    text.encode(stored.terms).length +
    text.encode(JSON.stringify(stored.documents)).length +
    stored.offsets.byteLength +
    stored.counts.byteLength +
    stored.postings.byteLength
  )
}
