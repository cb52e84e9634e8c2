import { z } from 'zod'
import { call } from './call'
import { reminder, reminderReason } from './reminder'

const nothing = z.strictObject({})
const done = z.strictObject({ ok: z.literal(true) })
const byId = z.strictObject({ id: z.string() })

/** What became of a reminder. `already`: there is one for this ticket and minute; `past` and `too-far` (a year) name its time. */
export const reminderOutcome = z.union([
  z.strictObject({ ok: z.literal(true), outcome: z.enum(['set', 'already', 'asking']) }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['past', 'too-far', 'too-many', 'no-ticket', 'storage-full', 'newer']),
  }),
])
export type ReminderOutcome = z.infer<typeof reminderOutcome>

/** What may be asked about reminders. */
export const reminderCalls = {
  /**
   * Sets a reminder for the ticket on screen. `asking`: the browser must first be asked for permissions, which only a page
   * outside any frame can do; it was opened with what is wanted.
   */
  'panel/remind': call(
    ['panel'],
    z.strictObject({ at: z.iso.datetime(), why: reminderReason }),
    reminderOutcome,
  ),
  /** All reminders, the soonest first. */
  'reminders/list': call(['panel', 'page'], nothing, z.array(reminder)),
  'reminders/add': call(['page'], reminder.omit({ id: true }), reminderOutcome),
  'reminders/remove': call(['panel', 'page'], byId, done),
  /** Goes to the ticket of a reminder: to its tab where one is open. */
  'reminders/open': call(['panel', 'page'], byId, done),
  /** What the person answered when asked for notifications. */
  'reminders/asked': call(['page'], z.strictObject({ granted: z.boolean() }), done),
} as const
