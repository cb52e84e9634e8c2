import { i18n } from '@/components/i18n'
import { numberWords } from '../../ui/number-words'

/** The score of a review, 0–100: `82.5`; in words where it is not scored. */
export function scoreWords(score: number | null): string {
  return score === null ? i18n.t('reviewTab.notScored') : numberWords(score)
}
