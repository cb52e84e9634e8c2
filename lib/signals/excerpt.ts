import type { Evidence } from '@/lib/ticket/evidence'
import type { Span } from '@/lib/ticket/snapshot'
import { once } from './once'
import type { Reading } from './reading'
import type { ScannedMessage, TicketReading } from './signal'

/** Whose words are quoted. */
export interface Speaker {
  /** Default: anybody. */
  readonly by?: 'requester' | 'agent'
  /** Default: all. */
  readonly visibility?: 'public' | 'internal'
}

/** Whether a message is one of those meant. */
export function isBy({ reading: { message } }: ScannedMessage, { by, visibility }: Speaker): boolean {
  return (!by || message.author.role === by) && (!visibility || message.visibility === visibility)
}

/** Names the place of a quote: the same for the same place, whenever a ticket is read. */
export function placeKey(source: Evidence): string {
  return 'field' in source
    ? `@${source.field} ${source.quote}`
    : `${source.messageId} ${source.start}-${source.end}`
}

/** The whole texts of the messages that are quoted, in order of time. */
export function quotedTexts({ messages }: TicketReading, sources: readonly Evidence[]): string[] {
  const quoted = new Set(sources.map((source) => ('field' in source ? '' : source.messageId)))
  return messages
    .map(({ reading }) => reading.message)
    .filter(({ id }) => quoted.has(id))
    .map(({ text }) => text)
}

/** Longest excerpt of a message, in characters; pasted output beyond it stays in the ticket. */
const VALUE_LIMIT = 1_500

/** Sentences of a message as offsets into its own text, in order of place. */
const sentenceSpans = once((reading: Reading): readonly Span[] =>
  reading.sentences.map(({ start, end }) => reading.span(start, end)),
)

/** The sentence around a place of a message; its line where it stands in no sentence. */
export function sentenceAround(reading: Reading, place: Span): Span {
  const spans = sentenceSpans(reading)
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span) break
    if (place.start < span.start) high = middle - 1
    else if (place.start >= span.end) low = middle + 1
    else return { start: span.start, end: Math.max(span.end, place.end) }
  }
  return linesAround(reading.message.text, place)
}

/** The whole lines that a place of a text touches, without the line breaks around. */
export function linesAround(text: string, place: Span): Span {
  const inside = trimmed(text, place)
  const before = text.lastIndexOf('\n', Math.max(0, inside.start - 1))
  const after = text.indexOf('\n', inside.end)
  return { start: inside.start === 0 ? 0 : before + 1, end: after < 0 ? text.length : after }
}

/** A place without the white space at its ends, no longer than {@link VALUE_LIMIT}. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = Math.min(end, start + VALUE_LIMIT)
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** Places next to each other, with nothing but white space between them, as one; in order of place. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const made: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1)
    const isNext =
      last !== undefined && span.start <= last.end + 4 && text.slice(last.end, span.start).trim() === ''
    if (isNext && Math.max(last.end, span.end) - last.start <= VALUE_LIMIT)
      made[made.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else made.push(span)
  }
  return made
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0
}
