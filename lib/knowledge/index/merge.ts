import { ColumnsWriter } from './document-columns'
import { VarintWriter } from './varint'
import { SEGMENT_FORMAT, type Segment, type StoredSegment } from './segment'

/**
 * Copies the articles of several segments that `keeps` into one new segment, without their texts being read again.
 * Terms that only left-out articles held disappear.
 */
export function mergeSegments(
  segments: readonly Segment[],
  keeps: (segment: Segment, document: number) => boolean,
): StoredSegment {
  const numbers = segments.map((segment) => new Int32Array(segment.documents.size).fill(-1))
  const documents = new ColumnsWriter()
  for (const [index, { documents: from }] of segments.entries()) {
    for (let number = 0; number < from.size; number += 1) {
      const segment = segments[index]
      if (!segment || !keeps(segment, number)) continue
      const into = numbers[index]
      if (into) into[number] = documents.size
      documents.push(from.document(number), from.lengths(number))
    }
  }
  const terms = [...new Set(segments.flatMap((segment) => segment.terms))].sort()
  const kept: string[] = []
  const offsets: number[] = []
  const counts: number[] = []
  const bytes = new VarintWriter()
  for (const term of terms) {
    const start = bytes.length
    const count = copyPostings(term, segments, numbers, bytes)
    if (count === 0) continue
    kept.push(term)
    offsets.push(start)
    counts.push(count)
  }
  offsets.push(bytes.length)
  return {
    format: SEGMENT_FORMAT,
    id: crypto.randomUUID(),
    documents: documents.finish(),
    terms: kept.join('\n'),
    offsets: Uint32Array.from(offsets),
    counts: Uint32Array.from(counts),
    postings: bytes.finish(),
  }
}

function copyPostings(
  term: string,
  segments: readonly Segment[],
  numbers: readonly Int32Array[],
  bytes: VarintWriter,
): number {
  let previous = 0
  let count = 0
  for (const [index, segment] of segments.entries()) {
    segment.visit(term, (seen) => {
      const number = numbers[index]?.[seen.document] ?? -1
      if (number < 0) return
      const others = [seen.title, seen.headings, seen.labels]
      bytes.push(number - previous)
      bytes.push(
        seen.body * 8 + others.reduce((mask, times, bit) => (times > 0 ? mask | (1 << bit) : mask), 0),
      )
      for (const times of others) if (times > 0) bytes.push(times)
      previous = number
      count += 1
    })
  }
  return count
}
