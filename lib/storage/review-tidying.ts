import { z } from 'zod'
import type { VersionedItem } from './versioned'

/** When it was last looked whether reviews are too old to be kept, ISO 8601 UTC; null: never. */
const reviewTidying = z.strictObject({ at: z.iso.datetime().nullable() })

export const reviewTidyingItem: VersionedItem<typeof reviewTidying> = {
  key: 'review-tidying',
  version: 1,
  schema: reviewTidying,
  defaults: { at: null },
  migrations: {},
}
