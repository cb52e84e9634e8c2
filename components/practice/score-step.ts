import { i18n } from '@/components/i18n'
import type { CheckedAnswer } from '@/lib/practice/check-answer'
import { scoreNumber } from '../ui/score-band'

/** What an answer makes of the score, in one sentence: `Ticket quality: 72 before, 93 with your answer.` */
export function scoreStep({
  rubric,
  before,
  after,
}: Pick<CheckedAnswer, 'rubric' | 'before' | 'after'>): string {
  const none = i18n.t('quality.notScored')
  return i18n.t(`practice.answer.step.${rubric}`, {
    before: scoreNumber(before) ?? none,
    after: scoreNumber(after) ?? none,
  })
}
