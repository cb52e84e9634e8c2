import { z } from 'zod'
import { name } from '@/lib/checklist/step'
import { profileId } from '@/lib/profile/profile'
import type { VersionedItem } from './versioned'

/** The ramp plans a person edited or imported, and which one counts. */
export const plansSchema = z.strictObject({
  /** Plans by id, as they were kept: one that this Deskhand cannot use must not be lost, so they are checked when used. */
  plans: z.record(z.string(), z.unknown()),
  /** By role, the id of its plan; a role that is not there has the one that comes with Deskhand. */
  chosen: z.partialRecord(profileId, name),
})
export type KeptPlans = z.infer<typeof plansSchema>

export const plansItem: VersionedItem<typeof plansSchema> = {
  key: 'plans',
  version: 1,
  schema: plansSchema,
  defaults: { plans: {}, chosen: {} },
  migrations: {},
}
