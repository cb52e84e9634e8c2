import { tokenize } from '../tokens'
import type { Article } from '../article'
import { languageOf, type FieldLengths } from './document'
import { ColumnsWriter, type StoredColumns } from './document-columns'
import { SEGMENT_FORMAT, type StoredSegment } from './segment'
import { VarintWriter } from './varint'

/** Characters of one article's body that are indexed; what is past this (in an article of 5 MB) is not searched. */
export const MOST_INDEXED_CHARACTERS = 200_000

/** Fields of an article beside its body, in the order of their bits in a posting. */
const FIELDS = ['title', 'headings', 'labels'] as const
type Counts = { -readonly [field in keyof FieldLengths]: number }

/**
 * Turns a batch of articles into an immutable segment. A later article with the id of an earlier one in the same
 * batch replaces it.
 */
export function writeSegment(articles: readonly Article[]): StoredSegment {
  const unique = [...new Map(articles.map((item) => [item.id, item])).values()]
  const documents = new ColumnsWriter()
  const postings = new Map<string, PostingWriter>()
  for (const [number, item] of unique.entries()) {
    const language = languageOf(item)
    const { terms, lengths } = countTerms(item, language || 'en')
    const { id, sourceId, title, url, audience, updatedAt } = item
    documents.push({ id, sourceId, title, url, audience, language, updatedAt }, lengths)
    for (const [term, counts] of terms) {
      let posting = postings.get(term)
      if (posting === undefined) postings.set(term, (posting = new PostingWriter()))
      posting.push(number, counts)
    }
  }
  return layOut(documents.finish(), postings)
}

function countTerms(item: Article, language: string): { terms: Map<string, Counts>; lengths: Counts } {
  const terms = new Map<string, Counts>()
  const lengths = noCounts()
  const texts: Readonly<Record<keyof Counts, string>> = {
    title: item.title,
    headings: item.headings.join('\n'),
    labels: item.labels.join('\n'),
    body: item.body.slice(0, MOST_INDEXED_CHARACTERS),
  }
  for (const field of [...FIELDS, 'body'] as const) {
    for (const { term } of tokenize(texts[field], language)) {
      let counts = terms.get(term)
      if (counts === undefined) terms.set(term, (counts = noCounts()))
      counts[field] += 1
      lengths[field] += 1
    }
  }
  return { terms, lengths }
}

function noCounts(): Counts {
  return { title: 0, headings: 0, labels: 0, body: 0 }
}

/**
 * Writes the articles that hold one term: for each the distance to the previous article's number, then
 * `count in body × 8 + mask of other fields`, then a count for each field of the mask.
 */
class PostingWriter {
  readonly bytes = new VarintWriter()
  documents = 0
  #previous = 0

  push(number: number, counts: Counts): void {
    const mask = FIELDS.reduce((bits, field, bit) => (counts[field] > 0 ? bits | (1 << bit) : bits), 0)
    this.bytes.push(number - this.#previous)
    this.bytes.push(counts.body * 8 + mask)
    for (const field of FIELDS) if (counts[field] > 0) this.bytes.push(counts[field])
    this.#previous = number
    this.documents += 1
  }
}

function layOut(documents: StoredColumns, postings: ReadonlyMap<string, PostingWriter>): StoredSegment {
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1))
  const offsets = new Uint32Array(sorted.length + 1)
  const counts = new Uint32Array(sorted.length)
  let length = 0
  for (const [index, [, posting]] of sorted.entries()) {
    offsets[index] = length
    counts[index] = posting.documents
    length += posting.bytes.length
  }
  offsets[sorted.length] = length
  const bytes = new Uint8Array(length)
  for (const [index, [, posting]] of sorted.entries()) bytes.set(posting.bytes.finish(), offsets[index])
  const terms = sorted.map(([term]) => term).join('\n')
  return {
    format: SEGMENT_FORMAT,
    id: crypto.randomUUID(),
    documents,
    terms,
    offsets,
    counts,
    postings: bytes,
  }
}
