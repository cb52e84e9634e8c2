import { i18n } from '@/components/i18n'
import { numberWords } from '../../ui/number-words'
import type { Tone } from '../../ui/tone'

/** A review's score in words: `92, passes`, `64, below target`, `Not scored`. */
export function outcomeWords({
  final,
  passed,
}: {
  readonly final: number | null
  readonly passed: boolean | null
}): { readonly words: string; readonly tone: Tone } {
  if (final === null) return { words: i18n.t('reviewLog.notScored'), tone: 'neutral' }
  const score = numberWords(final)
  return passed
    ? { words: i18n.t('reviewLog.passes', { score }), tone: 'good' }
    : { words: i18n.t('reviewLog.below', { score }), tone: 'bad' }
}
