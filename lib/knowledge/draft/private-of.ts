import { privateIn } from '@/lib/document/known-private'
import { quotedTexts } from '@/lib/signals/excerpt'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import type { ArticleDraft, DraftEntry } from './draft'

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

/** What is private in the messages a draft quotes, and the customer's name. */
export function privateOf(
  ticket: TicketReading,
  entries: readonly (DraftEntry | null)[],
): ArticleDraft['private'] {
  const sources = entries.flatMap((entry) => entry?.source ?? [])
  const customer = customerNames(valueOf(ticket.snapshot.organization) ?? '')
  return privateIn(
    quotedTexts(ticket, sources),
    writersOf(ticket),
    customer.map((value) => ({ kind: 'custom', value })),
  )
}

/** A company as it is called in full, and by the first word of its name alone. */
function customerNames(organization: string): string[] {
  const name = organization.trim()
  const [first = ''] = name.split(/\s+/u)
  return [...new Set([name, first])].filter((each) => each.length >= LEAST_NAME)
}
