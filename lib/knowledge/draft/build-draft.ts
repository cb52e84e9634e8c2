import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { requesterLanguage } from '@/lib/signals/requester-language'
import { evidenceOf } from '@/lib/signals/replies'
import { valueOf } from '@/lib/ticket/field'
import type { ArticleDraft, DraftEntry, DraftPart } from './draft'
import { PART_PLANS, type PartPlan, type PartSource } from './part-plans'
import {
  fieldEntries,
  linkEntries,
  openingEntries,
  signalEntries,
  stepEntries,
  wordsOf,
} from './part-entries'
import { privateOf, writersOf } from './private-of'

/** A subject with fewer words says too little to be a title: "Help", "not working". */
const LEAST_TITLE_WORDS = 3

/**
 * A draft of an article from what a ticket says: the requester's words for what is wrong, the agents' for why and what helps. Every
 * value is a quote with its place; a part nobody wrote about is empty. Pure.
 */
export function buildDraft(ticket: TicketReading): ArticleDraft {
  const { host, site, key, url } = ticket.snapshot
  const parts = PART_PLANS.map((plan) => partOf(plan, ticket))
  const title = titleOf(ticket)
  return {
    ticket: { host, site, key, url },
    language: requesterLanguage(ticket) ?? '',
    title,
    parts,
    private: privateOf(ticket, [title, ...parts.flatMap(({ entries }) => entries)]),
    people: writersOf(ticket),
  }
}

function partOf({ id, from, otherwise = [], most }: PartPlan, ticket: TicketReading): DraftPart {
  const entries = gathered(from, ticket)
  return { id, entries: (entries.length > 0 ? entries : gathered(otherwise, ticket)).slice(0, most) }
}

/** What the sources give, in order of time and place, without what says the same or stands inside another entry. */
function gathered(sources: readonly PartSource[], ticket: TicketReading): DraftEntry[] {
  const rank = new Map(ticket.messages.map(({ reading }, at) => [reading.message.id, at]))
  const placeOf = ({ source }: DraftEntry): [number, number, number] =>
    'field' in source ? [-1, 0, 0] : [rank.get(source.messageId) ?? 0, source.start, -source.end]
  const all = sources
    .flatMap((source) => entriesOf(source, ticket))
    .toSorted((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)]
      return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
    })
  const kept: DraftEntry[] = []
  const said = new Set<string>()
  for (const entry of all) {
    const words = wordsOf(entry.value)
    if (said.has(words) || kept.some((other) => overlap(other, entry))) continue
    said.add(words)
    kept.push(entry)
  }
  return kept
}

function entriesOf(source: PartSource, ticket: TicketReading): DraftEntry[] {
  if ('customField' in source) return fieldEntries(source.customField, ticket)
  if ('links' in source) return linkEntries(ticket)
  if ('numbered' in source) return stepEntries(ticket)
  if ('opening' in source) return openingEntries(source.opening, ticket)
  return signalEntries(source, ticket)
}

function overlap({ source: one }: DraftEntry, { source: other }: DraftEntry): boolean {
  if ('field' in one || 'field' in other) return false
  return one.messageId === other.messageId && one.start < other.end && other.start < one.end
}

/** The subject where it says what is wrong; else the first sentence of the requester that does; else the subject all the same. */
function titleOf(ticket: TicketReading): DraftEntry | null {
  const { snapshot, subject, messages } = ticket
  const words = valueOf(snapshot.subject)?.trim() ?? ''
  const own: DraftEntry | null =
    words === ''
      ? null
      : { key: '@subject', label: null, value: words, source: { field: 'subject', quote: words } }
  if (own && subject && saysSymptom(subject)) return own
  const [told] = messages
    .filter(({ reading }) => reading.message.author.role === 'requester')
    .flatMap((message) => symptomOf(message))
  const isShort = words.split(/\s+/u).length < LEAST_TITLE_WORDS
  return own && !isShort ? own : (told ?? own)
}

function saysSymptom(subject: ScannedMessage): boolean {
  return subject.findings('clear-symptom').length > 0 || subject.findings('observed').length > 0
}

function symptomOf(message: ScannedMessage): DraftEntry[] {
  return message.findings('clear-symptom').flatMap((finding): DraftEntry[] => {
    const source = evidenceOf(message, finding)
    if ('field' in source) return []
    return [{ key: `title ${source.messageId} ${source.start}`, label: null, value: source.quote, source }]
  })
}
