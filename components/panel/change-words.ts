import { i18n } from '@/components/i18n'
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

/** A verdict as it is now, told from what it was. */
function nowWords(from: Verdict, to: Verdict): string {
  switch (to) {
    case 'pass':
      return i18n.t('change.now.pass')
    case 'partial':
      return i18n.t(from === 'pass' ? 'change.now.onlyPartial' : 'change.now.partial')
    case 'fail':
      return i18n.t(from === 'pass' || from === 'partial' ? 'change.now.lost' : 'change.now.fail')
    case 'na':
      return i18n.t('change.now.na')
    case 'unreadable':
      return i18n.t('change.now.unreadable')
  }
}

/** One criterion's change: what it is now, and why. */
export function changedWords({ title, from, to, reason }: ScoreChange['criteria'][number]): string {
  return i18n.t('change.criterion', { title, now: nowWords(from, to), reason: REASON[reason]() })
}

/** Why the whole score changed, where no single criterion shows it. */
export function overallWords(reason: ChangeReason): string {
  return REASON[reason]()
}
