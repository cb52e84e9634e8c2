import { i18n } from '@/components/i18n'
import { ticketSnapshot } from '@/lib/ticket/snapshot'

/** Fields of a ticket, each with a word of its own: all but what names the ticket and counts its parts. */
const NAMED = ticketSnapshot
  .omit({
    host: true,
    site: true,
    key: true,
    url: true,
    readAt: true,
    messagesNotRead: true,
    eventsNotRead: true,
  })
  .keyof()

/** A ticket field as people call it; what is none keeps its name. */
export function fieldWord(field: string): string {
  const named = NAMED.safeParse(field)
  return named.success ? i18n.t(`field.${named.data}`) : field
}
