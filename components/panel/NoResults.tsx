import { SearchX } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { FILTERS, NO_FILTERS, without } from '@/lib/knowledge/search/filters'
import type { SourceStatus } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { Message } from '../ui/Message'
import { filterWords } from './filter-words'
import type { Search } from './use-search'
import './NoResults.css'

export interface NoResultsProps {
  readonly search: Search
  readonly found: NonNullable<Search['found']>
  readonly sources: readonly SourceStatus[]
}

/** Nothing was found: what might help, and what filters hide. */
export function NoResults({ search: { filters, setFilters }, found, sources }: NoResultsProps) {
  const { hidden, query } = found
  const hiding = FILTERS.flatMap((name) => {
    const value = filters[name]
    return hidden && value !== null && hidden[name] > 0
      ? { name, words: filterWords(name, value, sources), count: hidden[name] }
      : []
  })
  const together = hiding.length === 0 ? (hidden?.all ?? 0) : 0
  return (
    <Message level={2} icon={<SearchX size={18} />} title={i18n.t('assist.noResults', { query })}>
      {hiding.map(({ name, words, count }) => (
        <div key={name} className="hidden-results" data-hidden-by={name}>
          <p>{i18n.t('assist.filter.hides', count, { name: words })}</p>
          <Action onPress={() => setFilters(without(filters, name))}>
            {i18n.t('assist.filter.clearOne', { name: words })}
          </Action>
        </div>
      ))}
      {together > 0 && (
        <div className="hidden-results" data-hidden-by="all">
          <p>{i18n.t('assist.filter.hideTogether', together)}</p>
          <Action onPress={() => setFilters(NO_FILTERS)}>{i18n.t('assist.filter.clear')}</Action>
        </div>
      )}
      {hidden?.all === 0 && <p>{i18n.t('assist.filter.noneHidden')}</p>}
      {hiding.length === 0 && together === 0 && <p>{i18n.t('assist.noResultsText')}</p>}
    </Message>
  )
}
