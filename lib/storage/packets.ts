import { EMPTY_SETUP, packetSetup } from '@/lib/escalation/packet-setup'
import { destination } from '@/lib/escalation/template'
import type { VersionedItem } from './versioned'

/** How the desk escalates, and where the last packet went. */
export const packetsSchema = packetSetup.extend({ destination })

export const packetsItem: VersionedItem<typeof packetsSchema> = {
  key: 'packets',
  version: 1,
  schema: packetsSchema,
  defaults: { ...EMPTY_SETUP, destination: 'internal-note' },
  migrations: {},
}
