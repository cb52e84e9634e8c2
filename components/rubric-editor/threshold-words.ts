import { i18n } from '@/components/i18n'
import { partsOf } from '@/lib/rubric/condition'
import type { Threshold } from '@/lib/rubric/thresholds'
import { conditionName } from './condition-words'

/** What a number decides, as the label of its field. */
export function thresholdWords(threshold: Threshold): string {
  switch (threshold.kind) {
    case 'atLeast':
      return i18n.t('threshold.atLeast', { names: partsOf(threshold.about).map(conditionName).join('; ') })
    case 'min':
      return i18n.t('threshold.min', { name: conditionName(threshold.about) })
    case 'withinMinutes':
      return i18n.t('threshold.withinMinutes', { name: conditionName(threshold.about) })
    case 'partialCredit':
      return i18n.t('threshold.partialCredit')
  }
}

/** What the number belongs to: when the criterion applies, is met, or is partly met. */
export function thresholdPartWord(threshold: Threshold): string {
  return threshold.kind === 'partialCredit' ? i18n.t('part.partial') : i18n.t(`part.${threshold.part}`)
}
