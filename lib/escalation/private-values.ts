import { valueOf } from '@/lib/ticket/field'
import type { TicketReading } from '@/lib/signals/signal'
import { privateIn } from '@/lib/document/known-private'
import type { KnownPrivate } from '@/lib/document/mask-document'
import { quotedTexts } from '@/lib/signals/excerpt'
import type { PacketField } from './packet'

/** Full names of those who write for the customer. */
export function customersOf({ snapshot, messages }: TicketReading): string[] {
  const requester = valueOf(snapshot.requester)?.name
  const writers = messages
    .map(({ reading }) => reading.message.author)
    .filter(({ role }) => role === 'requester')
    .map(({ name }) => name)
  return [...new Set([...(requester ? [requester] : []), ...writers])].filter((name) => name.trim() !== '')
}

/** What is private in the messages a packet quotes. */
export function privateValues(
  fields: readonly PacketField[],
  ticket: TicketReading,
  people: readonly string[],
): KnownPrivate[] {
  const sources = fields.flatMap(({ entries }) => entries.map(({ source }) => source))
  return privateIn(quotedTexts(ticket, sources), people)
}
