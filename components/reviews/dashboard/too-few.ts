import { i18n } from '@/components/i18n'
import type { OverviewChoice } from './choice'
import { wholeWords } from './estimate-words'

/**
 * Why nothing is shown of one agent's work: a few reviews say little about anybody. Null where it may be shown, and where all
 * agents are looked at together.
 *
 * @param least reviews that such a view needs; null: not known yet
 */
export function tooFewOfAgent(
  { agent }: Pick<OverviewChoice, 'agent'>,
  count: number,
  least: number | null,
): string | null {
  if (agent === null || (least !== null && count >= least)) return null
  if (least === null) return i18n.t('reviewOverview.waiting')
  return i18n.t('reviewOverview.tooFew', { count: wholeWords(count), least: wholeWords(least) })
}
