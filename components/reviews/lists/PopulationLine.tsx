import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { originLine } from './list-words'
import type { Population } from './population'

export interface PopulationLineProps {
  readonly population: Population
  /** Looks for other tickets. */
  readonly onAgain: () => void
}

/** What there is to pick from, and what of it could not be read. */
export function PopulationLine({ population, onAgain }: PopulationLineProps) {
  const { origin, candidates, unreadable, requests } = population
  return (
    <div className="part-stack part-close" data-population={candidates.length}>
      <p>
        {candidates.length === 0
          ? i18n.t(origin.from === 'search' ? 'reviewLists.foundNone' : 'reviewLists.openedNone')
          : originLine({ origin, population: candidates.length })}
      </p>
      {(unreadable > 0 || requests !== null) && (
        <p className="part-note">
          {[
            ...(requests === null ? [] : [i18n.t('reviewLists.look.requests', requests)]),
            ...(unreadable > 0 ? [i18n.t('reviewLists.unreadable', unreadable)] : []),
          ].join(' · ')}
        </p>
      )}
      <div>
        <Action onPress={onAgain}>{i18n.t('reviewLists.lookAgain')}</Action>
      </div>
    </div>
  )
}
