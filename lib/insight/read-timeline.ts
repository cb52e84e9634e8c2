import { updatePromises } from '@/lib/signals/promise-kept'
import { evidenceOf } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { MessageEvidence } from '@/lib/ticket/evidence'
import type { Span } from '@/lib/ticket/snapshot'
import { TIMELINE_KINDS, type Timeline, type TimelineKind, type TimelineLine } from './timeline'

const MOST = 40
/** Lines of one kind from one message. */
const MOST_OF_KIND = 3

/** What internal notes are looked through for, besides what all messages of agents are. */
const FROM_NOTE: readonly (readonly [TimelineKind, string])[] = [
  ['blocked', 'engineering-ask'],
  ['blocked', 'hand-off'],
]
/** What agents' messages are looked through for; public and internal ones alike. */
const FROM_AGENT: readonly (readonly [TimelineKind, string])[] = [
  ['decided', 'workaround'],
  ['decided', 'cause'],
  ['decided', 'resolution'],
  ['decided', 'severity'],
  ['tried', 'check-with-result'],
  ['asked', 'question'],
  ['next', 'next-step'],
]
const FROM_REQUESTER: readonly (readonly [TimelineKind, string])[] = [
  ['decided', 'confirmation'],
  ['tried', 'customer-check'],
]

/** Reads the timeline from the messages, internal notes included. Same ticket, same moment: same timeline. */
export function timelineOf(ticket: TicketReading): Timeline {
  const lines = ticket.messages.flatMap((message, index) => linesOf(message, index, ticket))
  const kept = [...lines, ...promised(ticket)].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || placeOf(a) - placeOf(b),
  )
  const told = withoutDoubles(kept)
  return { lines: told.slice(-MOST), leftOut: Math.max(0, told.length - MOST) }
}

function linesOf(message: ScannedMessage, index: number, ticket: TicketReading): TimelineLine[] {
  const { author, visibility } = message.reading.message
  const { role } = author
  if (role === 'agent')
    return found(message, visibility === 'internal' ? [...FROM_NOTE, ...FROM_AGENT] : FROM_AGENT)
  if (index === 0) return opening(message)
  const lines = found(message, FROM_REQUESTER)
  const asked = ticket.messages
    .slice(0, index)
    .findLast(
      ({ reading }) => reading.message.author.role === 'agent' && reading.message.visibility !== 'internal',
    )
  const answers = asked !== undefined && asked.findings('question').length > 0
  return answers && role === 'requester'
    ? [...lines, ...first(message, 'answered', ['observed', 'any-text'])]
    : lines
}

/** What the requester reported: what happens, or else how the message begins. */
function opening(message: ScannedMessage): TimelineLine[] {
  return first(message, 'reported', ['observed', 'any-text'])
}

function first(message: ScannedMessage, kind: TimelineKind, signals: readonly string[]): TimelineLine[] {
  for (const signal of signals) {
    const finding = message.findings(signal).find((each) => 'start' in each)
    if (finding) return [lineOf(message, kind, evidenceOf(message, finding))]
  }
  return []
}

function found(message: ScannedMessage, looks: readonly (readonly [TimelineKind, string])[]): TimelineLine[] {
  return looks.flatMap(([kind, signal]) =>
    message
      .findings(signal)
      .filter((finding) => 'start' in finding && !(kind === 'decided' && isGuess(message, finding)))
      .slice(0, MOST_OF_KIND)
      .map((finding) => lineOf(message, kind, evidenceOf(message, finding))),
  )
}

/** A cause that is only supposed is nothing that was found. */
function isGuess(message: ScannedMessage, { start, end }: Span): boolean {
  return message
    .findings('hypothesis')
    .some((guess) => 'start' in guess && guess.start < end && start < guess.end)
}

function promised(ticket: TicketReading): TimelineLine[] {
  return updatePromises(ticket).flatMap(({ evidence: words, dueAt, state }) => {
    const message =
      'messageId' in words
        ? ticket.messages.find(({ reading }) => reading.message.id === words.messageId)
        : undefined
    return message ? [{ ...lineOf(message, 'promised', words), due: { at: dueAt, state } }] : []
  })
}

function lineOf(message: ScannedMessage, kind: TimelineKind, words: TimelineLine['evidence']): TimelineLine {
  const { at, author } = message.reading.message
  const text = plainWords(message, words)
  return { kind, at, author: author.name, evidence: words, text, due: null }
}

/** The words on one line, without marks of lists, and with a gap where a secret stands. */
function plainWords(message: ScannedMessage, words: TimelineLine['evidence']): string {
  if (!('messageId' in words)) return words.quote
  const { text } = message.reading.message
  let out = ''
  let from = words.start
  for (const secret of message.findings('secret')) {
    if ('attachment' in secret || secret.start >= words.end || secret.end <= from) continue
    out += `${text.slice(from, Math.max(from, secret.start))}[…]`
    from = Math.min(secret.end, words.end)
  }
  return (out + text.slice(from, words.end))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*>•] |\d{1,2}[.)] ){1,3}/, '')
}

/** Of lines that quote the same place the weightier kind stays. */
function withoutDoubles(lines: readonly TimelineLine[]): TimelineLine[] {
  const byWeight = lines.toSorted((a, b) => TIMELINE_KINDS.indexOf(a.kind) - TIMELINE_KINDS.indexOf(b.kind))
  const kept = new Map<string, MessageEvidence[]>()
  const stays = new Set<TimelineLine>()
  for (const line of byWeight) {
    if (!('messageId' in line.evidence)) continue
    const { messageId, start, end } = line.evidence
    const others = kept.get(messageId) ?? []
    if (others.some((other) => start < other.end && other.start < end)) continue
    kept.set(messageId, [...others, line.evidence])
    stays.add(line)
  }
  return lines.filter((line) => stays.has(line))
}

function placeOf({ evidence: words }: TimelineLine): number {
  return 'start' in words ? words.start : 0
}
