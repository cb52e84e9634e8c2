import { findPrivate } from '@/lib/privacy/find-private'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import type { ArticleDraft, DraftEntry } from './draft'

/** Values kept; a draft quotes far fewer. */
const MOST_VALUES = 300
/** Shorter words of a company's name are words of the language as well: "The", "Blue". In characters. */
const LEAST_NAME = 5

/** Full names of the requester and of everybody who wrote: an article names nobody. */
export function writersOf({ snapshot, messages }: TicketReading): string[] {
  const names = [
    valueOf(snapshot.requester)?.name ?? '',
    ...messages.map(({ reading }) => reading.message.author.name),
  ]
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '')
}

/**
 * What is private in the messages a draft quotes, and the customer's name. A short value tells its kind only in its sentence ("the
 * password is …"), so whole messages are looked through, not the quotes.
 */
export function privateOf(
  ticket: TicketReading,
  entries: readonly (DraftEntry | null)[],
): ArticleDraft['private'] {
  const people = writersOf(ticket)
  const quoted = new Set(
    entries.map((entry) => (entry === null || 'field' in entry.source ? '' : entry.source.messageId)),
  )
  const found = ticket.messages
    .map(({ reading }) => reading.message)
    .filter(({ id }) => quoted.has(id))
    .flatMap(({ text }) =>
      findPrivate(text, { people }).map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) })),
    )
  const customer = customerNames(valueOf(ticket.snapshot.organization) ?? '')
  const all = [...customer.map((value) => ({ kind: 'custom' as const, value })), ...found]
  return [...new Map(all.map((each) => [`${each.kind} ${each.value}`, each])).values()].slice(0, MOST_VALUES)
}

/** A company as it is called in full, and by the first word of its name alone. */
function customerNames(organization: string): string[] {
  const name = organization.trim()
  const [first = ''] = name.split(/\s+/u)
  return [...new Set([name, first])].filter((each) => each.length >= LEAST_NAME)
}
