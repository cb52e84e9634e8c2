import { DocumentColumns, type StoredColumns } from './document-columns'
import { placeOf } from '../place-of'
import { VarintReader } from './varint'

/** Raised when the stored form changes: a stored segment of another format is built again, not read. */
export const SEGMENT_FORMAT = 3

/** A segment as it is stored: structured-clonable, a few large values that load without parsing. */
export interface StoredSegment {
  readonly format: number
  /** Its own for ever: a segment with the same id is the same segment. */
  readonly id: string
  readonly documents: StoredColumns
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
  readonly documents: DocumentColumns
  /** In order of UTF-16 units. */
  readonly terms: readonly string[]

  constructor(stored: StoredSegment) {
    this.stored = stored
    this.documents = new DocumentColumns(stored.documents)
    this.terms = stored.terms === '' ? [] : stored.terms.split('\n')
  }

  /** Articles of this segment that hold the term. */
  count(term: string): number {
    return this.stored.counts[this.#find(term)] ?? 0
  }

  /** Calls `see` for each article that holds the term, in order of number. */
  visit(term: string, see: (occurrence: Occurrence) => void): void {
    const index = this.#find(term)
    if (index < 0) return
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

  /** The number of a term, -1 where the segment does not hold it: a map of all would take longer to load. */
  #find(term: string): number {
    const place = placeOf(this.terms, term)
    return this.terms[place] === term ? place : -1
  }
}

/** Size in bytes of the stored form, for display and measuring; the articles' texts are counted as JSON. */
export function storedBytes(stored: StoredSegment): number {
  const text = new TextEncoder()
  const { own, shared, lengths } = stored.documents
  return (
    text.encode(stored.terms).length +
    text.encode(JSON.stringify(own)).length +
    text.encode(JSON.stringify(Object.values(shared).map(({ values }) => values))).length +
    Object.values(shared).reduce((sum, { places }) => sum + places.byteLength, lengths.byteLength) +
    stored.offsets.byteLength +
    stored.counts.byteLength +
    stored.postings.byteLength
  )
}
