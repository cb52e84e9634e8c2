import { useMemo } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { FEW } from '@/lib/review/overview/overview'
import type { CountedRow } from '@/lib/review/overview/row'
import { useNow } from '../../ui/use-now'
import { useReviewSettings } from '../../ui/use-review-settings'
import { filterOf } from './choice'
import { wholeWords } from './estimate-words'
import { choiceWords } from './choice-words'
import { FilterBar } from './FilterBar'
import { CardWords } from './group-words'
import { offeredChoice, type Offers } from './offers'
import { Results } from './Results'
import { tooFewOfAgent } from './too-few'
import { useChoice } from './use-choice'
import { useChosen } from './use-shown'

export interface OverviewProps {
  readonly rows: readonly CountedRow[]
  readonly cards: readonly Scorecard[]
  readonly offers: Offers
}

/** What the reviews come to that a person chooses to look at. */
export function Overview({ rows, cards, offers }: OverviewProps) {
  const [wanted, choose] = useChoice()
  const now = useNow()
  const { settings } = useReviewSettings()
  const words = useMemo(() => new CardWords(cards), [cards])
  const choice = offeredChoice(wanted, offers)
  const filter = JSON.stringify(filterOf(choice, now))
  const chosen = useChosen(rows, filter)
  const count = chosen.length
  const tooFew = tooFewOfAgent(choice, count, settings?.leastPerAgent ?? null)
  const about = choiceWords(choice, offers, words, count)
  return (
    <div className="dashboard" data-overview={count}>
      <FilterBar choice={choice} offers={offers} words={words} onChange={choose} />
      <p className="dashboard-count" role="status">
        <strong>{i18n.t('reviewOverview.reviews', count, [wholeWords(count)])}</strong>{' '}
        {i18n.t(`reviewOverview.pickText.${choice.pick}`)}
        {count > 0 && count < FEW && ` ${i18n.t('reviewOverview.fewText')}`}
      </p>
      <p className="print-only">{about}</p>
      {count === 0 && <p className="dashboard-note">{i18n.t('reviewOverview.noneChosen')}</p>}
      {count > 0 && tooFew !== null && <p className="dashboard-note">{tooFew}</p>}
      {count > 0 && tooFew === null && (
        <Results rows={chosen} cards={cards} words={words} by={choice.by} filter={filter} about={about} />
      )}
    </div>
  )
}
