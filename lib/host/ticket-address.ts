import type { TicketRef } from './contract'

/** The address of a ticket's page, as an agent has it open. */
export function ticketAddress({ host, site, key }: TicketRef): string {
  const path = host === 'zendesk' ? '/agent/tickets/' : '/browse/'
  return site + path + encodeURIComponent(key)
}
