import { i18n } from '@/components/i18n'
import type { RubricEntry } from '@/lib/messaging/rubric-calls'
import type { PackKind } from '@/lib/rubric/pack'

/** Why a rubric was not kept. */
export type KeepingFailure = 'invalid' | 'storage-full' | 'newer' | 'unanswered'

/** What a rubric judges, as people call it. */
export function kindWord(kind: PackKind): string {
  return i18n.t(kind === 'hygiene' ? 'quality.label' : 'escalate.label')
}

/** Where a rubric comes from. */
export function originWord(origin: RubricEntry['origin']): string {
  if (origin === 'built-in') return i18n.t('editor.builtIn')
  return i18n.t(origin === 'edited' ? 'editor.edited' : 'rubrics.fromFile')
}

/** Why a rubric was not kept, and what to do. */
export function keepingSentence(reason: KeepingFailure): string {
  switch (reason) {
    case 'invalid':
      return i18n.t('editor.invalid')
    case 'storage-full':
      return i18n.t('rubrics.failed.storageFull')
    case 'newer':
      return i18n.t('rubrics.failed.newer')
    case 'unanswered':
      return i18n.t('rubrics.failed.unanswered')
  }
}
