import { z } from 'zod'
import { findPrivate } from '@/lib/privacy/find-private'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import { firstNameOf } from '../first-name'
import { accountIds } from './account-ids'
import { mailAddresses } from './mail-addresses'
import { dialled } from './phone-numbers'

/** What marks a ticket's customer: names, mail addresses and ids in lower case, and phone numbers as they are dialled. */
export const ticketMarks = z.strictObject({
  site: z.string(),
  key: z.string(),
  values: z.array(
    z.strictObject({ kind: z.enum(['name', 'email', 'id', 'address', 'phone']), value: z.string() }),
  ),
})
export type TicketMarks = z.infer<typeof ticketMarks>
type Mark = TicketMarks['values'][number]

/** Messages looked through, and values kept, of one ticket. */
const MOST_MESSAGES = 60
const MOST_VALUES = 200
/** Shorter values stand in other texts by chance, longer ones are no values. In characters. */
const SHORTEST = 5
const LONGEST = 200

/** Names, addresses, phone numbers and ids of a ticket's customer. */
export function marksOf({ snapshot, messages }: TicketReading): TicketMarks {
  const read = messages.slice(0, MOST_MESSAGES)
  const fromCustomer = read.filter(isFromCustomer)
  const fromOthers = new Set(
    read
      .filter((each) => !isFromCustomer(each))
      .flatMap(contactsOf)
      .map(nameOf),
  )
  const names = [valueOf(snapshot.requester)?.name ?? '', ...fromCustomer.map(authorOf)]
  const all: Mark[] = [
    ...names.filter((name) => firstNameOf(name) !== null).map((name) => mark('name', name)),
    mark('name', valueOf(snapshot.organization) ?? ''),
    ...read.flatMap((message) => {
      const { text } = message.reading.message
      return [
        ...mailAddresses(text).map(({ start, end }) => mark('email', text.slice(start, end))),
        ...accountIds(message).map(({ start, end }) => mark('id', text.slice(start, end))),
      ]
    }),
    // What stands in our own messages too is ours: a number in a signature that the customer's mail quotes.
    ...fromCustomer.flatMap(contactsOf).filter((contact) => !fromOthers.has(nameOf(contact))),
  ]
  const values = [...new Map(all.map((each) => [nameOf(each), each])).values()]
    .filter(({ value }) => value.length >= SHORTEST && value.length <= LONGEST)
    .slice(0, MOST_VALUES)
  return { site: snapshot.site, key: snapshot.key, values }
}

/** The marks of all tickets but one. */
export function otherThan(
  { site, key }: { readonly site: string; readonly key: string },
  marks: readonly TicketMarks[],
): TicketMarks[] {
  return marks.filter((each) => each.site !== site || each.key !== key)
}

function isFromCustomer({ reading }: ScannedMessage): boolean {
  return reading.message.author.role === 'requester'
}

function authorOf({ reading }: ScannedMessage): string {
  return reading.message.author.name
}

/** Phone numbers and postal addresses. */
function contactsOf({ reading }: ScannedMessage): Mark[] {
  const { text } = reading.message
  return findPrivate(text, { kinds: ['phone', 'address'] }).map(({ kind, start, end }) => {
    const value = text.slice(start, end)
    return kind === 'phone' ? mark('phone', dialled(value)) : mark('address', value.replace(/[.,\s]+$/, ''))
  })
}

function mark(kind: Mark['kind'], value: string): Mark {
  return { kind, value: value.trim().toLowerCase() }
}

function nameOf({ kind, value }: Mark): string {
  return `${kind} ${value}`
}
