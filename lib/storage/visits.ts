import { z } from 'zod'
import { rememberedCard } from '@/lib/rubric/explain-change'
import type { VersionedItem } from './versioned'

/** Tickets that are remembered; beyond these the one seen longest ago is forgotten. */
export const MOST_VISITS = 500

/** How tickets stood when they were last seen, by host, site and key: scores and verdicts, no text. */
const visits = z.strictObject({ cards: z.record(z.string(), rememberedCard) })

export const visitsItem: VersionedItem<typeof visits> = {
  key: 'visits',
  version: 1,
  schema: visits,
  defaults: { cards: {} },
  migrations: {},
}
