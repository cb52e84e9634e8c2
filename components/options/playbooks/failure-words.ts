import { i18n } from '@/components/i18n'
import type { ChangeOutcome, KeptOutcome } from '@/lib/messaging/playbook-calls'

/** Why a change to playbooks or plans was not kept. */
export type GuideFailure =
  | Extract<KeptOutcome | ChangeOutcome, { ok: false }>['reason']
  | 'unanswered'
  | 'unreadable'

const SENTENCES: Readonly<Record<GuideFailure, () => string>> = {
  invalid: () => i18n.t('editor.invalid'),
  'storage-full': () => i18n.t('guideSettings.failed.storageFull'),
  newer: () => i18n.t('guideSettings.failed.newer'),
  gone: () => i18n.t('guideSettings.failed.gone'),
  elsewhere: () => i18n.t('guideSettings.failed.elsewhere'),
  unanswered: () => i18n.t('guideSettings.failed.unanswered'),
  unreadable: () => i18n.t('guideSettings.failed.unreadable'),
}

/** Why it was not kept, and what to do. */
export function failureSentence(reason: GuideFailure): string {
  return SENTENCES[reason]()
}
