import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { isBy, placeKey, sentenceAround, trimmed } from '@/lib/signals/excerpt'
import { evidenceOf, publicReplies } from '@/lib/signals/replies'
import type { Evidence } from '@/lib/ticket/evidence'
import { EMPTY_VALUE, filledFields } from '@/lib/ticket/filled-fields'
import type { Span } from '@/lib/ticket/snapshot'
import type { DraftEntry } from './draft'
import type { SignalSource } from './part-plans'

/** One numbered item alone is no course of steps. */
const LEAST_STEPS = 2
/** A sentence with fewer words opens nothing: "Good morning". */
const LEAST_WORDS = 5
/** Shorter values say nothing. */
const LEAST_VALUE = 3
/** "Please do this:" says nothing without what follows. */
const LEAD_IN = /:/
const LIST_MARK = /^(?:[-•*]|\d{1,3}[.)])\s+/u

/** What a signal found in the messages that fit, in order of time. */
export function signalEntries(source: SignalSource, ticket: TicketReading): DraftEntry[] {
  const fitting = ticket.messages
    .filter((message) => isBy(message, source))
    .map((message) => placesOf(message, source).map((place) => entryOf(evidenceOf(message, place), null)))
    .filter((entries) => entries.length > 0)
  return (source.last ? fitting.slice(-1) : fitting).flat()
}

/** The numbered items of the last public reply that has several and asks nothing in them. */
export function stepEntries(ticket: TicketReading): DraftEntry[] {
  const lists = publicReplies(ticket).map((reply) => ({
    reply,
    items: reply.reading.sentences.filter(({ ordinal }) => ordinal !== null),
  }))
  const last = lists.findLast(({ items }) => items.length >= LEAST_STEPS && items.every(({ asks }) => !asks))
  return (last?.items ?? []).flatMap(({ start, end }) => (last ? sentenceEntry(last.reply, start, end) : []))
}

/** The first `most` sentences of the requester that say something and ask nothing. */
export function openingEntries(most: number, ticket: TicketReading): DraftEntry[] {
  const report = ticket.messages.find(({ reading }) => reading.message.author.role === 'requester')
  return (report?.reading.sentences ?? [])
    .filter(({ asks, kind, tokens }) => !asks && kind !== 'heading' && tokens.length >= LEAST_WORDS)
    .slice(0, most)
    .flatMap(({ start, end }) => (report ? sentenceEntry(report, start, end) : []))
}

function sentenceEntry(message: ScannedMessage, start: number, end: number): DraftEntry[] {
  const { reading } = message
  const place = unmarked(reading.message.text, reading.span(start, end))
  return place.end > place.start ? [entryOf(evidenceOf(message, place), null)] : []
}

/** Fields of the ticket whose name fits and that hold something. */
export function fieldEntries(name: RegExp, { snapshot }: TicketReading): DraftEntry[] {
  return filledFields(snapshot, name).map((field) =>
    entryOf({ field: field.name, quote: field.value }, field.name),
  )
}

/** Addresses that agents gave in public replies, each once. */
export function linkEntries(ticket: TicketReading): DraftEntry[] {
  const seen = new Set<string>()
  return publicReplies(ticket).flatMap((reply) => {
    const { message } = reply.reading
    return message.links.flatMap(({ href, start, end }) => {
      if (!href.startsWith('https://') || seen.has(href)) return []
      seen.add(href)
      return [entryOf(evidenceOf(reply, { start, end }), null)]
    })
  })
}

/** A value as it is compared: case, white space and marks left out. */
export function wordsOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\s"'`.,:;]+/gu, ' ')
    .trim()
}

function placesOf(message: ScannedMessage, { signal, extent, not }: SignalSource): Span[] {
  const { text } = message.reading.message
  return message
    .findings(signal)
    .flatMap((each) => ('attachment' in each ? [] : [each]))
    .map((span) => (extent === 'words' ? span : sentenceAround(message.reading, span)))
    .map((span) => unmarked(text, withoutLabel(message, span)))
    .filter(({ start, end }) => !LEAD_IN.test(text.slice(Math.max(start, end - 1), end)))
    .filter(({ start, end }) => !not?.test(text.slice(start, end)))
    .filter(({ start, end }) => end - start >= LEAST_VALUE && !EMPTY_VALUE.test(text.slice(start, end)))
}

/** What stands under a label without the label: the part's own heading says it. */
function withoutLabel({ reading }: ScannedMessage, { start, end }: Span): Span {
  for (const section of reading.sections) {
    const label = reading.span(section.start, section.bodyStart)
    if (label.start - 3 <= start && start < label.end) return { start: Math.min(label.end, end), end }
  }
  return { start, end }
}

/** A place without white space at its ends and without the mark of a list before it. */
function unmarked(text: string, place: Span): Span {
  const { start, end } = trimmed(text, place)
  return { start: start + (LIST_MARK.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

function entryOf(source: Evidence, label: string | null): DraftEntry {
  return { key: placeKey(source), label, value: source.quote, source }
}
