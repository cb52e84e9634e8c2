import type { ActModel } from '@/lib/acts/act-model'
import { buildPacket } from '@/lib/escalation/build-packet'
import { isUntouched } from '@/lib/escalation/edits'
import { toHtml } from '@/lib/document/html'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import { maskDocument } from '@/lib/document/mask-document'
import { routesOf } from '@/lib/escalation/find-routes'
import type { InsertContent, TicketRef } from '@/lib/host/contract'
import { promiseLine, slaLine, updateLine } from '@/lib/insight/clock-lines'
import { ticketClocks } from '@/lib/insight/ticket-clocks'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { InsertOutcome } from '@/lib/messaging/insert-outcome'
import type { packetCalls } from '@/lib/messaging/packet-calls'
import type { KnownSender } from '@/lib/messaging/sender'
import type { TicketReading } from '@/lib/signals/signal'
import type { DidOnTicket } from './checklist/did'
import type { PacketEditsDesk } from './packet-edits-desk'

/** What the packet's calls work with. */
export interface PacketParts {
  readonly edits: PacketEditsDesk
  /** The ticket of the sender's tab as it was read; null when none was. */
  readonly read: (sender: KnownSender) => Promise<TicketReading | null>
  readonly ref: (sender: KnownSender) => Promise<TicketRef | null>
  /** What sentences do; null where it cannot be told. */
  readonly acts: () => Promise<ActModel | null>
  /** Inserts into an internal note, and into nothing else. */
  readonly insert: (sender: KnownSender, ref: TicketRef, content: InsertContent) => Promise<InsertOutcome>
  /** Notes what was done on a ticket; never fails. */
  readonly did: DidOnTicket
}

/** The answers to what the panel asks about an escalation. */
export function packetHandlers({
  edits,
  read,
  ref,
  acts,
  insert,
  did,
}: PacketParts): Pick<CallHandlers, keyof typeof packetCalls> {
  return {
    'panel/packet': async (_request, sender) => {
      const reading = await read(sender)
      if (!reading) return null
      return {
        packet: buildPacket(reading, await acts()),
        routes: routesOf(reading, isOverdue(reading)),
        edits: await edits.of(reading.snapshot),
      }
    },
    'panel/keep-packet-edits': async ({ ticket, edits: done }) => {
      await edits.keep(ticket, done)
      if (!isUntouched(done)) await did(ticket, 'packet-started')
      return { ok: true }
    },
    'panel/insert-packet': async ({ document }, sender) => {
      const ticket = await ref(sender)
      if (!ticket) return { ok: false, reason: 'page-gone' }
      // The panel has masked it; nothing that looks like a secret goes into a page unmasked all the same.
      const { document: clean } = maskDocument(document, { personal: false, known: [], people: [] })
      const outcome = await insert(sender, ticket, { html: toHtml(clean), text: toPlainText(clean) })
      if (outcome.ok) await did(ticket, 'packet-handed-on')
      return outcome
    },
  }
}

function isOverdue(reading: TicketReading): boolean {
  const clocks = ticketClocks(reading)
  const lines = [
    slaLine(clocks, reading.now),
    updateLine(clocks, reading.now),
    ...clocks.promises.map((promise) => promiseLine(promise, clocks, reading.now)),
  ]
  return !clocks.ended && lines.some(({ state }) => state === 'overdue')
}
