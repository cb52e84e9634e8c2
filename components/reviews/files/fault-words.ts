import { i18n } from '@/components/i18n'
import type { FileFault } from '@/lib/review/files/fault'
import type { Refusal } from '@/lib/review/merge/report'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import type { ImportFailure } from './use-review-import'

/** Why a file was refused, and what to do, in a sentence. */
export function faultWords(fault: FileFault | 'broken'): string {
  if (fault === 'broken') return i18n.t('reviewFiles.fault.broken')
  switch (fault.reason) {
    case 'empty':
      return i18n.t('reviewFiles.fault.empty')
    case 'not-reviews':
      return i18n.t('reviewFiles.fault.notReviews')
    case 'too-large':
      return i18n.t('reviewFiles.fault.tooLarge')
    case 'too-many':
      return i18n.t('reviewFiles.fault.tooMany')
    case 'unreadable':
      return i18n.t('reviewFiles.fault.unreadable')
    case 'other-format':
      return i18n.t('reviewFiles.fault.otherFormat', { format: fault.format })
    case 'half':
      return fault.promised === null
        ? i18n.t('reviewFiles.fault.noEnd', { found: fault.found })
        : i18n.t('reviewFiles.fault.half', { promised: fault.promised, found: fault.found })
    case 'columns':
      return i18n.t('reviewFiles.fault.columns', { missing: fault.missing })
    case 'lines':
      return i18n.t('reviewFiles.fault.lines', fault.count)
  }
}

/** Why lines of a file were not taken. */
export function refusalWords({ why, card, title, count }: Refusal): string {
  const name =
    card === null
      ? ''
      : i18n.t('reviewFiles.cardName', {
          title: title === null ? card.id : textFor(title, uiLocale()),
          version: String(card.version),
        })
  switch (why) {
    case 'no-card':
      return i18n.t('reviewFiles.refusal.noCard', { count, name })
    case 'other-card':
      return i18n.t('reviewFiles.refusal.otherCard', { count, name })
    case 'unfit':
      return i18n.t('reviewFiles.refusal.unfit', { count, name })
    case 'session':
      return i18n.t('reviewFiles.refusal.session', { count })
  }
}

const FAILURES: Record<ImportFailure, () => string> = {
  interrupted: () => i18n.t('reviewFiles.failed.interrupted'),
  'storage-full': () => i18n.t('reviewFiles.failed.storageFull'),
  invalid: () => i18n.t('reviewFiles.failed.invalid'),
  unanswered: () => i18n.t('reviewFiles.failed.unanswered'),
}

/** Why an import came to nothing. */
export function failureWords(reason: ImportFailure): string {
  return FAILURES[reason]()
}
