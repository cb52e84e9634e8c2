import type { TicketReading } from '../ticket-desk'

/** Looks at a tab this often, and so often at most: pages that take longer are left to the person. Milliseconds. */
const EVERY = 500
const MOST_LOOKS = 40

/**
 * Whether a ticket that was just opened in a tab turns out not to be there. False when the page takes too long, or shows it.
 *
 * @param read what is known of the tab's ticket; null until its page answers
 */
export async function isGoneAfterOpening(
  read: () => Promise<TicketReading | null>,
  pause: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const reading = await read()
    if (reading?.kind === 'read') return false
    if (reading?.kind === 'failed') return isOfTheTicket(reading.failure.reason)
    await pause(EVERY)
  }
  return false
}

/** Whether a host that answers so does not have the ticket, or does not show it to this person. */
export function isOfTheTicket(reason: string): boolean {
  return reason === 'not-found' || reason === 'forbidden'
}
