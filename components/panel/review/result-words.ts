import { i18n } from '@/components/i18n'
import type { CardScore } from '@/lib/review/card/score'
import { numberWords } from '../../ui/number-words'

/** What a review came to, in a few words: `82.5 of 100, not passed`. */
export function resultWords({ final, passed }: CardScore): string {
  if (final === null) return i18n.t('reviewTab.notScored')
  const score = i18n.t('reviewTab.scoreOf', { score: numberWords(final) })
  return `${score}, ${i18n.t(passed ? 'reviewTab.passed' : 'reviewTab.failed').toLowerCase()}`
}
