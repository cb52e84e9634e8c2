import { i18n } from '#i18n'
import type { ChangeReason, ScoreChange } from '@/lib/rubric/explain-change'
import type { Verdict } from '@/lib/rubric/judgement'

const REASON: Record<ChangeReason, () => string> = {
  message: () => i18n.t('change.reason.message'),
  field: () => i18n.t('change.reason.field'),
  time: () => i18n.t('change.reason.time'),
  rubric: () => i18n.t('change.reason.rubric'),
  settings: () => i18n.t('change.reason.settings'),
  draft: () => i18n.t('change.reason.draft'),
}

const NOW: Record<Verdict, () => string> = {
  pass: () => i18n.t('change.now.pass'),
  partial: () => i18n.t('change.now.partial'),
  fail: () => i18n.t('change.now.fail'),
  na: () => i18n.t('change.now.na'),
  unreadable: () => i18n.t('change.now.unreadable'),
}

/** One criterion's change: what it is now, and why. */
export function changedWords({ title, to, reason }: ScoreChange['criteria'][number]): string {
  return i18n.t('change.criterion', { title, now: NOW[to](), reason: REASON[reason]() })
}

/** Why the whole score changed, where no single criterion shows it. */
export function overallWords(reason: ChangeReason): string {
  return REASON[reason]()
}
