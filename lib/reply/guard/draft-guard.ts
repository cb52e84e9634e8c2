import { findPrivate } from '@/lib/privacy/find-private'
import { PAYMENT_KINDS, SECRET_KINDS, type PrivacyKind } from '@/lib/privacy/finding'
import type { Language } from '@/lib/signals/text/language'
import type { Finding, ScannedMessage } from '@/lib/signals/signal'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { GUARD_KINDS, type GuardFinding, type MaskKind, type Seen } from './finding'
import { greetingName } from './greeting-name'
import type { GuardRules } from './guard-rules'
import { internalLinks, type InternalArticles } from './internal-links'
import { internalWords } from './internal-words'
import { maskFor } from './mask-words'
import { otherCustomers } from './other-customers'
import { otherThan, type TicketMarks } from './ticket-marks'
import { ticketPeople } from './ticket-people'

/** What a draft is compared with. */
export interface GuardContext {
  readonly snapshot: TicketSnapshot
  /** What marks the customers of tickets read lately; this one among them is left out. */
  readonly others: readonly TicketMarks[]
  readonly rules: GuardRules
  readonly internalArticles: InternalArticles
  /** The customer's, for masks. */
  readonly language: Language
}

const SECRETS: ReadonlySet<PrivacyKind> = new Set(SECRET_KINDS)
/** What nobody should get by mail, whoever it belongs to. */
const UNSENDABLE: readonly PrivacyKind[] = [...SECRET_KINDS, ...PAYMENT_KINDS, 'national-id']
const MASKED_AS: Partial<Record<PrivacyKind, MaskKind>> = {
  card: 'card',
  iban: 'account-number',
  crypto: 'account-number',
  'national-id': 'id',
}

/** More findings than this are no help. */
const MOST = 20

/**
 * What should be looked at before a public reply is sent, in order of place and without overlaps; a value that stands in
 * it twice is told once. Linear in the draft. Whether the draft is public is the caller's to know.
 */
export function guardDraft(draft: ScannedMessage, context: GuardContext): GuardFinding[] {
  const { snapshot, rules, language } = context
  const { message } = draft.reading
  const people = ticketPeople(snapshot)
  const seen: Seen[] = [
    ...secretsIn(message.text),
    ...otherCustomers(draft, people, otherThan(snapshot, context.others), rules),
    ...internalLinks(message, rules.hosts, context.internalArticles),
    ...internalWords(message.text, rules.words),
    ...greetingName(message.text, people),
    ...fromSignal(draft, 'placeholder', 'placeholder'),
    ...fromSignal(draft, 'over-promise', 'promise'),
  ]
  return distinct(withoutOverlaps(seen, message.text.length), message.text)
    .slice(0, MOST)
    .map(({ kind, start, end, value, instead, from }) => {
      const quote = message.text.slice(start, end)
      const mask = instead ?? maskFor(value, quote, language)
      return { kind, start, end, quote, mask, from: from ?? null }
    })
}

function secretsIn(text: string): Seen[] {
  return findPrivate(text, { kinds: UNSENDABLE }).map(({ kind, start, end }) => ({
    kind: SECRETS.has(kind) ? 'secret' : 'card',
    value: MASKED_AS[kind] ?? 'secret',
    start,
    end,
  }))
}

function fromSignal(draft: ScannedMessage, id: string, kind: 'placeholder' | 'promise'): Seen[] {
  const spans = draft
    .findings(id)
    .filter((finding): finding is Exclude<Finding, { attachment: string }> => 'start' in finding)
  return spans.map(({ start, end }) => ({ kind, value: 'none', start, end }))
}

/** Of two that overlap the graver stays: a token in a link is a token. Linear in the length of what was seen. */
function withoutOverlaps(seen: readonly Seen[], length: number): Seen[] {
  const taken = new Uint8Array(length)
  const byWeight = seen.toSorted((a, b) => rankOf(a) - rankOf(b) || a.start - b.start)
  const kept = byWeight.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

function rankOf({ kind }: Seen): number {
  return GUARD_KINDS.indexOf(kind)
}

function distinct(seen: readonly Seen[], text: string): Seen[] {
  const told = new Set<string>()
  return seen.filter(({ kind, start, end }) => {
    const key = `${kind} ${text.slice(start, end).toLowerCase()}`
    if (told.has(key)) return false
    told.add(key)
    return true
  })
}
