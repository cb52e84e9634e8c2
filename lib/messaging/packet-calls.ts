import { z } from 'zod'
import { outgoingDocument } from '@/lib/document/document'
import { packetEdits } from '@/lib/escalation/edits'
import { packet } from '@/lib/escalation/packet'
import { route } from '@/lib/escalation/route'
import { call } from './call'
import { insertOutcome } from './insert-outcome'
import { ticketView } from './view'

/** What the panel asks about the escalation of the ticket on screen. */
export const packetCalls = {
  /**
   * Made of the ticket without what stands in the reply box, and what the person did to it before; null when no ticket was
   * read.
   */
  'panel/packet': call(
    ['panel'],
    z.strictObject({}),
    z.strictObject({ packet, routes: z.array(route), edits: packetEdits }).nullable(),
  ),
  /** Inserts a packet into an internal note; anything secret that is still in it is masked. */
  'panel/insert-packet': call(['panel'], z.strictObject({ document: outgoingDocument }), insertOutcome),
  /** All that the person did to the packet of a ticket, in place of what was kept before. */
  'panel/keep-packet-edits': call(
    ['panel'],
    z.strictObject({ ticket: ticketView.pick({ host: true, site: true, key: true }), edits: packetEdits }),
    z.strictObject({ ok: z.literal(true) }),
  ),
} as const
