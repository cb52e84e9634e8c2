import type { Reminder } from '@/lib/messaging/reminder'

/** Those whose time has come at `now` (ms since 1970). */
export function dueReminders(list: readonly Reminder[], now: number): readonly Reminder[] {
  return list.filter(({ at }) => Date.parse(at) <= now)
}
