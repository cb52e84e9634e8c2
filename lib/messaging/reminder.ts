import { z } from 'zod'

/** What a reminder was set for; `chosen` is a time the person picked. */
export const reminderReason = z.enum(['sla', 'update', 'promise', 'chosen'])
export type ReminderReason = z.infer<typeof reminderReason>

/** Which ticket, when and why; nothing of what stands in the ticket. */
export const reminder = z.strictObject({
  id: z.string().min(1).max(60),
  host: z.enum(['zendesk', 'jira']),
  /** Origin of the helpdesk, e.g. `https://acme.zendesk.com`. */
  site: z.url({ protocol: /^https$/ }).max(200),
  key: z.string().min(1).max(60),
  /** ISO 8601 UTC. */
  at: z.iso.datetime(),
  why: reminderReason,
})
export type Reminder = z.infer<typeof reminder>
/** A reminder that is yet to be set. */
export type WantedReminder = Omit<Reminder, 'id'>

const wanted = reminder.omit({ id: true })
const KEY = 'reminders'

/** The part of the settings page's address after `#` that asks for a reminder. */
export function hashOf(reminder: WantedReminder): string {
  return new URLSearchParams({ [KEY]: JSON.stringify(reminder) }).toString()
}

/** The reminder that an address asks for; null where it asks for none, or for nonsense. */
export function wantedIn(hash: string): WantedReminder | null {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get(KEY)
  if (text === null) return null
  try {
    const parsed = wanted.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    // Not JSON: somebody typed into the address.
    return null
  }
}
