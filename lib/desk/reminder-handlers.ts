import type { TicketRef } from '@/lib/host/contract'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reminderCalls } from '@/lib/messaging/reminder-calls'
import type { KnownSender } from '@/lib/messaging/sender'
import type { DidOnTicket } from './checklist/did'
import type { ReminderDesk } from './reminder-desk'

/**
 * The answers to what panels and pages ask about reminders.
 * @param ticketOf the ticket on screen in the sender's tab; null when it could not be read.
 * @param did notes what was done on a ticket; never fails.
 */
export function reminderHandlers(
  reminders: ReminderDesk,
  ticketOf: (sender: KnownSender) => Promise<TicketRef | null>,
  did: DidOnTicket,
): Pick<CallHandlers, keyof typeof reminderCalls> {
  return {
    'panel/remind': async ({ at, why }, sender) => {
      const ref = await ticketOf(sender)
      if (!ref) return { ok: false, reason: 'no-ticket' }
      const { host, site, key } = ref
      const outcome = await reminders.remind({ host, site, key, at, why }, Date.now())
      if (outcome.ok && outcome.outcome !== 'asking') await did(ref, 'reminder-set')
      return outcome
    },
    'reminders/list': () => reminders.list(),
    'reminders/add': async (wanted) => {
      const outcome = await reminders.add(wanted, Date.now())
      if (outcome.ok) await did(wanted, 'reminder-set')
      return outcome
    },
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
