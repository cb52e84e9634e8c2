import { z } from 'zod'
import { NO_EDITS, packetEdits, type PacketEdits } from '@/lib/escalation/edits'
import type { TicketRef } from '@/lib/host/contract'
import type { StorageArea } from '@/lib/storage/item-store'
import { ticketName } from './ticket-name'
import { Turns } from './turns'

const KEY = 'packet-edits'
/** Tickets that are remembered, and the characters they may take together; the oldest go first. */
const MOST_TICKETS = 50
const MOST_CHARACTERS = 2_000_000

const kept = z.array(z.strictObject({ ticket: z.string(), edits: packetEdits }))
type Kept = z.infer<typeof kept>

/**
 * Remembers what the person did to the packets of tickets, in the browser's session storage: in memory only, and gone
 * with the browser.
 */
export class PacketEditsDesk {
  readonly #session: StorageArea
  /** Reads and writes follow each other: two edits at once must not lose one. */
  readonly #turns = new Turns()

  constructor(session: StorageArea) {
    this.#session = session
  }

  /** What was done to the packet of a ticket; nothing where nothing was. */
  of(ticket: TicketRef): Promise<PacketEdits> {
    return this.#turns.take(
      async () => (await this.#kept()).find((each) => each.ticket === ticketName(ticket))?.edits ?? NO_EDITS,
    )
  }

  /** Takes the place of what was done to this ticket's packet before. */
  keep(ref: TicketRef, edits: PacketEdits): Promise<void> {
    return this.#turns.take(async () => {
      const ticket = ticketName(ref)
      const others = (await this.#kept()).filter((each) => each.ticket !== ticket)
      const next = [...others, { ticket, edits }].slice(-MOST_TICKETS)
      while (JSON.stringify(next).length > MOST_CHARACTERS) next.shift()
      await this.#session.set({ [KEY]: next })
    })
  }

  async #kept(): Promise<Kept> {
    const parsed = kept.safeParse((await this.#session.get([KEY]))[KEY])
    return parsed.success ? parsed.data : []
  }
}
