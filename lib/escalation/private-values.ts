import { findPrivate } from '@/lib/privacy/find-private'
import { valueOf } from '@/lib/ticket/field'
import type { TicketReading } from '@/lib/signals/signal'
import type { KnownPrivate } from '@/lib/document/mask-document'
import type { PacketField } from './packet'

/** Values kept; a packet quotes far fewer. */
const MOST_VALUES = 300

/** Full names of those who write for the customer. */
export function customersOf({ snapshot, messages }: TicketReading): string[] {
  const requester = valueOf(snapshot.requester)?.name
  const writers = messages
    .map(({ reading }) => reading.message.author)
    .filter(({ role }) => role === 'requester')
    .map(({ name }) => name)
  return [...new Set([...(requester ? [requester] : []), ...writers])].filter((name) => name.trim() !== '')
}

/**
 * What is private in the messages a packet quotes. A short value tells its kind only in its sentence ("the password is …"),
 * so whole messages are looked through, not the quotes.
 */
export function privateValues(
  fields: readonly PacketField[],
  ticket: TicketReading,
  people: readonly string[],
): KnownPrivate[] {
  const quoted = new Set(
    fields.flatMap(({ entries }) => entries.map(({ source }) => ('field' in source ? '' : source.messageId))),
  )
  const texts = ticket.messages
    .map(({ reading }) => reading.message)
    .filter(({ id }) => quoted.has(id))
    .map(({ text }) => text)
  const found = texts.flatMap((text) =>
    findPrivate(text, { people }).map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) })),
  )
  return [...new Map(found.map((each) => [`${each.kind} ${each.value}`, each])).values()].slice(
    0,
    MOST_VALUES,
  )
}
