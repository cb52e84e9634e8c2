import { i18n } from '@/components/i18n'
import type { ReminderOutcome } from '@/lib/messaging/reminder-calls'

const REFUSED: Readonly<Record<Extract<ReminderOutcome, { ok: false }>['reason'], () => string>> = {
  past: () => i18n.t('reminder.refused.past'),
  'too-far': () => i18n.t('reminder.refused.tooFar'),
  'too-many': () => i18n.t('reminder.refused.tooMany'),
  'no-ticket': () => i18n.t('reminder.refused.noTicket'),
  'storage-full': () => i18n.t('problem.storageFull'),
  newer: () => i18n.t('reminder.refused.newer'),
}

/** What became of a reminder, as a sentence; null is "no answer". */
export function reminderSentence(outcome: ReminderOutcome | null): string {
  if (outcome === null) return i18n.t('reminder.unanswered')
  return outcome.ok ? i18n.t(`reminder.${outcome.outcome}`) : REFUSED[outcome.reason]()
}
