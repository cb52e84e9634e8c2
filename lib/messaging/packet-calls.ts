import { z } from 'zod'
import { packetDocument } from '@/lib/escalation/document'
import { packet } from '@/lib/escalation/packet'
import { route } from '@/lib/escalation/route'
import { call } from './call'
import { insertOutcome } from './insert-outcome'

/** What the panel asks about the escalation of the ticket on screen. */
export const packetCalls = {
  /** Made of the ticket without what stands in the reply box; null when no ticket was read. */
  'panel/packet': call(
    ['panel'],
    z.strictObject({}),
    z.strictObject({ packet, routes: z.array(route) }).nullable(),
  ),
  /** Inserts a packet into an internal note; anything secret that is still in it is masked. */
  'panel/insert-packet': call(['panel'], z.strictObject({ document: packetDocument }), insertOutcome),
} as const
