import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import { filledFields } from '@/lib/ticket/filled-fields'
import type { TicketSource } from './field-plans'
import type { Aspect, PacketEntry } from './packet'
import { entryOf } from './packet-entry'

/** What stands in custom fields whose name fits. */
export function customEntries(
  name: RegExp,
  aspect: Aspect | null,
  { snapshot }: TicketReading,
): PacketEntry[] {
  return filledFields(snapshot, name).map((field) =>
    entryOf({ field: field.name, quote: field.value }, aspect),
  )
}

/** What stands in a field that every ticket has. */
export function ticketEntries(field: TicketSource['field'], { snapshot }: TicketReading): PacketEntry[] {
  switch (field) {
    case 'subject': {
      const subject = valueOf(snapshot.subject)?.trim()
      return subject ? [entryOf({ field, quote: subject }, null)] : []
    }
    case 'priority': {
      const name = valueOf(snapshot.priorityName) ?? valueOf(snapshot.priority)
      return name ? [entryOf({ field, quote: name }, null)] : []
    }
    case 'links':
      return (valueOf(snapshot.links) ?? []).map(({ key }) => entryOf({ field, quote: key }, null))
  }
}

/** Tags that look like the values of a field. */
export function tagEntries(shape: RegExp, { snapshot }: TicketReading): PacketEntry[] {
  return (valueOf(snapshot.tags) ?? [])
    .filter((tag) => shape.test(tag))
    .map((tag) => entryOf({ field: 'tags', quote: tag }, null))
}
