import { z } from 'zod'
import { reminder } from '@/lib/messaging/reminder'
import type { VersionedItem } from './versioned'

/** More than a person can want; in reminders. */
export const MOST_REMINDERS = 500

/** The reminders that are set. They stay until they are cancelled or done. */
export const remindersSchema = z.strictObject({
  reminders: z.array(reminder).max(MOST_REMINDERS),
  /** Ids of those a notification was tried for, so that none comes twice, whatever the clock does. */
  told: z.array(z.string()).max(MOST_REMINDERS),
  /** Whether the person was asked for notifications, and what they said. */
  asked: z.enum(['no', 'granted', 'refused']),
})
export type Reminders = z.infer<typeof remindersSchema>

export const remindersItem: VersionedItem<typeof remindersSchema> = {
  key: 'reminders',
  version: 1,
  schema: remindersSchema,
  defaults: { reminders: [], told: [], asked: 'no' },
  migrations: {},
}
