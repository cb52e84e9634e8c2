import type { TicketRef } from '@/lib/host/contract'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reminderCalls } from '@/lib/messaging/reminder-calls'
import type { KnownSender } from '@/lib/messaging/sender'
import type { ReminderDesk } from './reminder-desk'

/**
 * The answers to what panels and pages ask about reminders.
 * @param ticketOf the ticket on screen in the sender's tab; null when it could not be read.
 */
export function reminderHandlers(
  reminders: ReminderDesk,
  ticketOf: (sender: KnownSender) => Promise<TicketRef | null>,
): Pick<CallHandlers, keyof typeof reminderCalls> {
  return {
    'panel/remind': async ({ at, why }, sender) => {
      const ref = await ticketOf(sender)
      if (!ref) return { ok: false, reason: 'no-ticket' }
      const { host, site, key } = ref
      return reminders.remind({ host, site, key, at, why }, Date.now())
    },
    'reminders/list': () => reminders.list(),
    'reminders/add': (wanted) => reminders.add(wanted, Date.now()),
    'reminders/remove': async ({ id }) => {
      await reminders.remove(id, Date.now())
      return { ok: true }
    },
    'reminders/open': async ({ id }) => {
      await reminders.open(id)
      return { ok: true }
    },
    'reminders/asked': async ({ granted }) => {
      await reminders.asked(granted, Date.now())
      return { ok: true }
    },
  }
}
