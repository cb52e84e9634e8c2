import { z } from 'zod'
import type { VersionedItem } from './versioned'

/** What was chosen for reviewing. Reviewing is off until somebody switches it on. */
export const reviewSettings = z.strictObject({
  /** Whether the panel has its Review tab. */
  on: z.boolean(),
  /** Who reviews in this browser. The id is made by chance when reviewing is first switched on; empty before. */
  me: z.strictObject({ id: z.union([z.uuid(), z.literal('')]), name: z.string().max(200) }),
  /** As whom this person speaks of reviews. */
  as: z.enum(['reviewer', 'lead', 'agent']),
  /** Whether machine verdicts stay hidden until the review is saved. */
  blind: z.boolean(),
  /** The card that a review begins with; null: the first one of the role. */
  card: z.string().max(100).nullable(),
  /** How long reviews are kept, in months; null: until they are erased. */
  keepMonths: z.literal([6, 12, 24, 36]).nullable(),
  /** Reviews that a view of one agent's work needs at least. */
  leastPerAgent: z.number().int().min(3).max(100),
  /** When reviews were last saved to a file, ISO 8601 UTC. */
  exportedAt: z.string().nullable(),
})
export type ReviewSettings = z.infer<typeof reviewSettings>

export const reviewSettingsItem: VersionedItem<typeof reviewSettings> = {
  key: 'review-settings',
  version: 1,
  schema: reviewSettings,
  defaults: {
    on: false,
    me: { id: '', name: '' },
    as: 'reviewer',
    blind: true,
    card: null,
    keepMonths: null,
    leastPerAgent: 10,
    exportedAt: null,
  },
  migrations: {},
}
