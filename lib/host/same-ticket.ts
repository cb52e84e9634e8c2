import type { TicketRef } from './contract'

/** Whether two references mean the same ticket; so do two that mean none. */
export function sameTicket(a: TicketRef | null, b: TicketRef | null): boolean {
  return a?.site === b?.site && a?.key === b?.key
}
