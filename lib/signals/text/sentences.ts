import type { Segment, SegmentKind } from './segments'

/** One sentence, list item, heading or table row; offsets into the cleaned text. */
export interface Sentence {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
  readonly ordinal: number | null
  /** Index of the segment it comes from: sentences of one list item or line share it. */
  readonly line: number
}

/** Longer sentences are cut at a space, so that no detector sees more at a time. In characters. */
export const SENTENCE_LIMIT = 400
const ABBREVIATION =
  /(?:^|[\s("])(?:e\.g|i\.e|etc|approx|resp|vs|cf|no|nr|z\.b|d\.h|u\.a|ca|bzw|usw|p\.ej|ej|env|mr|mrs|ms|dr)$/
const MONTH_AFTER = /^\s+(?:jan|feb|m.r|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|de[zc]|uhr)/
const LIST_LEAD = /^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]+/

/** Cuts segments into sentences. Hard-wrapped lines of a paragraph are read as one text. */
export function sentencesOf(text: string, segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = []
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]
    if (!segment) continue
    let end = segment.end
    const line = index
    if (segment.kind === 'prose' || segment.kind === 'list-item') {
      for (
        let next = segments[index + 1];
        next && wraps(text, segment, end, next);
        next = segments[++index + 1]
      )
        end = next.end
    }
    const start = segment.kind === 'list-item' ? afterMark(text, segment.start, end) : segment.start
    cut(text, start, end, (from, to) => {
      sentences.push({ kind: segment.kind, start: from, end: to, ordinal: segment.ordinal, line })
    })
  }
  return sentences
}

/** Where the text of a list item begins. */
function afterMark(text: string, start: number, end: number): number {
  return start + (LIST_LEAD.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0)
}

/** As much of a line tells how it begins, in characters. */
const HEAD = 80
const ARROW = /^\s{0,4}(?:->|=>|→|⇒)/
const CLOCK = /^\s{0,4}(?:\d{4}-\d{2}-\d{2}[t ])?\d{1,2}:\d{2}/
const CELLS = /\S \| \S/

/** Notes are written down line by line: what came of it behind an arrow, times one below the other, cells with bars. */
function beginsAnew(line: string, next: string): boolean {
  return ARROW.test(next) || (CLOCK.test(line) && CLOCK.test(next)) || (CELLS.test(line) && CELLS.test(next))
}

/** A prose line that ends without a stop, is long, and goes on in lower case, was broken by a mail program. */
function wraps(text: string, first: Segment, end: number, next: Segment): boolean {
  if (next.kind !== 'prose' || next.start !== end + 1 || end - first.start < 50) return false
  if (beginsAnew(text.slice(first.start, first.start + HEAD), text.slice(next.start, next.start + HEAD)))
    return false
  return (
    !/[.!?:;]$/.test(text.slice(Math.max(first.start, end - 2), end).trimEnd()) && end - first.start < 2_000
  )
}

function cut(text: string, start: number, end: number, put: (from: number, to: number) => void): void {
  let from = start
  for (let index = start; index < end; index++) {
    const character = text.charCodeAt(index)
    const stop = character === 46 || character === 33 || character === 63
    const long = index - from >= SENTENCE_LIMIT && (character === 32 || index - from >= SENTENCE_LIMIT + 80)
    if (!long && !(stop && isEnd(text, from, index, end))) continue
    let to = index + 1
    while (to < end && '.!?"\')'.includes(text.charAt(to))) to++
    trimmed(text, from, to, put)
    from = to
    index = to - 1
  }
  trimmed(text, from, end, put)
}

function isEnd(text: string, from: number, index: number, end: number): boolean {
  let next = index + 1
  while (next < end && '.!?"\')'.includes(text.charAt(next))) next++
  if (next < end && !/\s/.test(text.charAt(next))) return false
  if (text.charCodeAt(index) !== 46) return true
  if (/^\s*\d{1,2}$/.test(text.slice(from, Math.min(index, from + 8))) && index - from < 8) return false
  // "16. November": an ordinal day, not an end.
  if (/\d$/.test(text.slice(from, index)) && MONTH_AFTER.test(text.slice(next, next + 8))) return false
  return !ABBREVIATION.test(text.slice(Math.max(from, index - 8), index))
}

function trimmed(text: string, from: number, to: number, put: (from: number, to: number) => void): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) put(start, end)
}
