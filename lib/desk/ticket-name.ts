import type { TicketRef } from '@/lib/host/contract'

/** The name under which something is remembered of a ticket in the browser's session. */
export function ticketName({ host, site, key }: TicketRef): string {
  return `${host} ${site} ${key}`
}
