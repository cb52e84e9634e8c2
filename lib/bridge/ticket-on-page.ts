import type { HostPage, TicketRef } from '@/lib/host/contract'
import { pause } from '@/lib/host/pause'

/** How long a page may take to draw its ticket, and how often it is looked at meanwhile. Milliseconds. */
const PATIENCE = 10_000
const LOOK_EVERY = 200

/**
 * What the page shows of a ticket, once it shows its conversation; what there is of it when the patience ends. The API
 * may refuse sooner than the page has drawn anything. Null as soon as the page has gone on to another ticket.
 */
export async function ticketOnPage(
  page: HostPage,
  ref: TicketRef,
  isOnScreen: () => boolean,
): Promise<ReturnType<HostPage['readTicket']>> {
  const end = performance.now() + PATIENCE
  for (;;) {
    if (!isOnScreen()) return null
    const ticket = page.readTicket(ref)
    if (ticket?.messages || performance.now() >= end) return ticket
    await pause(LOOK_EVERY)
  }
}
