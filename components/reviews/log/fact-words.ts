import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import type { ReviewContent } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { listWords } from '../../ui/number-words'
import { durationWords, recordMomentWords } from '../../ui/time-words'
import { reasonWord, stratumWords } from '../lists/list-words'

/** What is known of how a review was made, each with its name. */
export function factsOf(
  content: ReviewContent,
  card: Scorecard,
): readonly (readonly [name: string, words: string])[] {
  const { agent, reviewer, startedAt, seconds } = content
  return [
    [i18n.t('reviewLog.fact.agent'), agent?.name ?? i18n.t('reviewLog.noAgent')],
    [i18n.t('reviewLog.fact.reviewer'), reviewer.name],
    [i18n.t('reviewLog.fact.begun'), recordMomentWords(startedAt)],
    [i18n.t('reviewLog.fact.time'), durationWords(seconds * 1000) ?? i18n.t('reviewLog.underMinute')],
    [
      i18n.t('reviewLog.fact.card'),
      i18n.t('reviewLog.cardVersion', { title: textFor(card.title, uiLocale()), version: card.version }),
    ],
    [i18n.t('reviewLog.fact.pick'), pickWords(content)],
    [i18n.t('reviewLog.fact.machine'), machineWords(content)],
  ]
}

function pickWords({ pick, session }: ReviewContent): string {
  if (session !== null) return i18n.t('reviewLog.picked.calibration')
  if (pick.how === 'targeted')
    return i18n.t('reviewLog.picked.targeted', { reasons: listWords(pick.reasons.map(reasonWord)) })
  if (pick.how === 'random' && pick.stratum !== null)
    return i18n.t('reviewLog.picked.randomIn', { stratum: stratumWords(pick.stratum) })
  return i18n.t(`reviewLog.picked.${pick.how}`)
}

/** What the machine's verdicts could do to the ratings. */
function machineWords({ prefilled, blind }: ReviewContent): string {
  if (prefilled) return i18n.t('reviewLog.machine.prefilled')
  return i18n.t(blind ? 'reviewLog.machine.hidden' : 'reviewLog.machine.shown')
}
