import { isBy, joined, linesAround, sentenceAround, trimmed } from '@/lib/signals/excerpt'
import type { ReadSentence, Reading } from '@/lib/signals/reading'
import { evidenceOf, publicReplies } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import type { Span } from '@/lib/ticket/snapshot'
import { EMPTY_VALUE } from '@/lib/ticket/filled-fields'
import { customEntries, tagEntries, ticketEntries } from './gather-fields'
import { pastedEntries } from './gather-pasted'
import type { PlanSource, SignalSource } from './field-plans'
import type { FieldId, PacketEntry } from './packet'
import { entryOf } from './packet-entry'
import { labelledParts, type LabelledPart } from './worth'

/** Fields whose entries are shapes, not sentences. */
const SHAPES: ReadonlySet<FieldId> = new Set(['ids', 'error', 'evidence', 'environment', 'related'])
const ADDRESS = /https?:\/\/\S{1,400}/g
const HEADS =
  /^\W{0,4}(?:hypothesis|suspected|suspicion|hypothese|vermutung|hypothèse|hipótesis)[^.:?]{0,40}[.:]?$/i
const WITHOUT_LABELS: ReadonlySet<FieldId> = new Set(['ids', 'error', 'evidence', 'environment'])
/** Shorter values say nothing, in characters. */
const LEAST_VALUE = 3
/** Fewer words than this say nothing to a customer: "Best regards". */
const SENTENCE_WORDS = 3
const THANKS_WORDS = 8
/** Replies that tell what the customer knows. */
const LAST_REPLIES = 2

/** The entries one source gives for a field, in order of time. */
export function entriesOf(source: PlanSource, id: FieldId, ticket: TicketReading): PacketEntry[] {
  if ('signal' in source) return signalEntries(source, id, ticket)
  if ('customField' in source) return customEntries(source.customField, source.aspect ?? null, ticket)
  if ('lastReply' in source) return replyEntries(source.lastReply, ticket)
  if ('openQuestions' in source) return openQuestions(source.openQuestions, ticket)
  if ('tags' in source) return tagEntries(source.tags, ticket)
  if ('pasted' in source) return pastedEntries(source, ticket)
  return ticketEntries(source.field, ticket)
}

function signalEntries(source: SignalSource, id: FieldId, ticket: TicketReading): PacketEntry[] {
  const fitting = ticket.messages.filter((message) => isBy(message, source))
  const messages = [
    ...(source.subject && ticket.subject ? [ticket.subject] : []),
    ...(source.last ? fitting.slice(-1) : source.first ? fitting.slice(0, 1) : fitting),
  ]
  const entries = messages.flatMap((message) =>
    placesOf(message, source, id, ticket).map((place) =>
      entryOf(evidenceOf(message, place), source.aspect ?? null),
    ),
  )
  return entries.slice(0, source.most ?? entries.length)
}

function placesOf(
  message: ScannedMessage,
  { signal, extent, not, lead }: SignalSource,
  id: FieldId,
  ticket: TicketReading,
): (Span | { attachment: string })[] {
  const { reading } = message
  const labelled = labelledParts(reading, id)
  const { text } = reading.message
  const findings = message.findings(signal)
  const files = findings.flatMap((each) => ('attachment' in each ? [each] : []))
  const spans = findings
    .flatMap((each) => ('attachment' in each ? [] : [trimmed(text, each)]))
    .filter(({ start, end }) => id !== 'error' || !isLinked(text.slice(start, end), ticket))
    .map((span) =>
      extent === 'sentence'
        ? sentenceAround(reading, span)
        : extent === 'lines'
          ? linesAround(text, span)
          : span,
    )
    .map((span) => trimmed(text, withoutLabel(withoutLead(text, span, lead), labelled)))
    .filter(({ start, end }) => end > start && !not?.test(text.slice(start, end)))
    .map((span) => (id === 'hypothesis' ? withBody(reading, span) : span))
    .filter((span) => SHAPES.has(id) || saysSomething(text.slice(span.start, span.end)))
    .filter((span) => id !== 'ids' || !isSecret(message, span))
  return [...files, ...(extent === 'lines' ? joined(text, spans) : spans)]
}

/** Whether words are left beside addresses: "Steps: https://…" and "12.1)" are none. */
function saysSomething(value: string): boolean {
  const words = value.slice(0, 600).replace(ADDRESS, ' ')
  return (
    /\p{L}{2}/u.test(words) && (words.length === Math.min(value.length, 600) || words.split(/\s+/).length > 6)
  )
}

/** "Hypothesis, unverified." heads the sentence after it. */
function withBody(reading: Reading, span: Span): Span {
  if (!HEADS.test(reading.message.text.slice(span.start, span.end))) return span
  const next = reading.sentences
    .map(({ start, end }) => reading.span(start, end))
    .find(({ start }) => start >= span.end)
  return next ?? span
}

/** `RELAY-1441` looks like an error code until the ticket links it. */
function isLinked(value: string, { snapshot }: TicketReading): boolean {
  return (valueOf(snapshot.links) ?? []).some(({ key }) => key.toLowerCase() === value.toLowerCase())
}

/** A token looks like an id, and must not be searched for: it would stand in addresses and in logs. */
function isSecret(message: ScannedMessage, { start, end }: Span): boolean {
  return message.findings('secret').some((each) => 'start' in each && each.start < end && start < each.end)
}

function withoutLead(text: string, { start, end }: Span, lead: RegExp | undefined): Span {
  return { start: start + (lead?.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

/** What stands under a label without the label itself, which says nothing. */
function withoutLabel(span: Span, labelled: readonly LabelledPart[]): Span {
  const part = labelled.find(({ label, body }) => span.start >= label.start - 3 && span.start < body.start)
  return part ? { start: part.body.start, end: Math.max(part.body.start, span.end) } : span
}

const OTHER_LABEL = /^\p{Lu}[^:.!?\n]{2,40}: /u
/** Sentences taken from one labelled part. */
const LABELLED_SENTENCES = 6

/** What people put under a label of the field, sentence by sentence. */
export function labelledEntries(id: FieldId, ticket: TicketReading): PacketEntry[] {
  // Other labels stand over lists of sources, which have signals of their own.
  if (WITHOUT_LABELS.has(id)) return []
  return ticket.messages.flatMap((message) => {
    const { reading } = message
    const { text } = reading.message
    return labelledParts(reading, id).flatMap(({ body }) =>
      sentencesIn(reading, body)
        .map(({ start, end }) => trimmed(text, { start: Math.max(start, body.start), end }))
        .filter(({ start, end }) => end - start >= LEAST_VALUE && !EMPTY_VALUE.test(text.slice(start, end)))
        .map((span) => entryOf(evidenceOf(message, span), null)),
    )
  })
}

/** The first sentences of a labelled part, up to one that begins with a label nobody knows ("Note to self: …"). */
function sentencesIn(reading: Reading, body: Span): Span[] {
  const { text } = reading.message
  const spans = reading.sentences
    .map(({ start, end }) => reading.span(start, end))
    .filter(({ start, end }) => end > body.start && start < body.end)
    .slice(0, LABELLED_SENTENCES)
  const stop = spans.findIndex(
    ({ start, end }) =>
      start > body.start + 2 && OTHER_LABEL.test(text.slice(start, Math.min(end, start + 60))),
  )
  return stop < 0 ? spans : spans.slice(0, stop)
}

function replyEntries(most: number, ticket: TicketReading): PacketEntry[] {
  return publicReplies(ticket)
    .slice(-LAST_REPLIES)
    .flatMap((reply) => {
      const { reading } = reply
      return reading.sentences
        .filter(({ tokens, kind }) => kind !== 'heading' && tokens.length >= SENTENCE_WORDS)
        .filter((sentence) => !isOnlyThanks(reply, sentence))
        .slice(0, most)
        .map(({ start, end }) => entryOf(evidenceOf(reply, reading.span(start, end)), 'told'))
    })
}

/** "Thanks for passing that along!" tells nothing; longer sentences say something besides. */
function isOnlyThanks(message: ScannedMessage, { start, end, tokens }: ReadSentence): boolean {
  const span = message.reading.span(start, end)
  return (
    tokens.length <= THANKS_WORDS &&
    message
      .findings('thanks')
      .some((each) => 'start' in each && each.start < span.end && span.start < each.end)
  )
}

function openQuestions(most: number, { messages }: TicketReading): PacketEntry[] {
  const lastReply = messages.findLastIndex(
    ({ reading: { message } }) => message.author.role === 'agent' && message.visibility === 'public',
  )
  return messages
    .slice(lastReply + 1)
    .filter(({ reading }) => reading.message.author.role === 'requester')
    .flatMap((message) =>
      message.reading.sentences
        .filter(({ asks }) => asks)
        .map(({ start, end }) => entryOf(evidenceOf(message, message.reading.span(start, end)), null)),
    )
    .slice(-most)
}
