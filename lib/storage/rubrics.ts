import { z } from 'zod'
import type { VersionedItem } from './versioned'

/** The choice of the variant that belongs to the person's role, whatever that is. */
export const ROLE = 'role'

/** {@link ROLE}, or a pack's id. */
const choice = z.string().min(1).max(100)

/** The rubrics a person edited or imported, and those that count. */
export const rubricsSchema = z.strictObject({
  /** Packs by id, as they were kept: one that this Deskhand cannot use must not be lost, so they are checked when used. */
  packs: z.record(z.string(), z.unknown()),
  chosen: z.strictObject({ hygiene: choice, escalation: choice }),
})
export type Rubrics = z.infer<typeof rubricsSchema>

export const rubricsItem: VersionedItem<typeof rubricsSchema> = {
  key: 'rubrics',
  version: 1,
  schema: rubricsSchema,
  defaults: { packs: {}, chosen: { hygiene: ROLE, escalation: ROLE } },
  migrations: {},
}
