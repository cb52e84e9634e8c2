import { CircleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Message } from '../ui/Message'
import { numberWords } from '../ui/number-words'
import { NoResults } from './NoResults'
import { SuggestionList } from './SuggestionList'
import type { Search } from './use-search'

/** How long typing must pause before the number of results is read out, in ms: it changes with every letter. */
const PAUSE = 600

export interface SearchResultsProps {
  readonly search: Search
  readonly sources: readonly SourceStatus[]
}

/** What was found for the agent's own words. */
export function SearchResults({ search, sources }: SearchResultsProps) {
  const { found, failed } = search
  const announce = useAnnounce()
  useEffect(() => {
    if (!failed && !found) return
    const say = () => announce(found && !failed ? countWords(found) : i18n.t('assist.searchFailed'))
    const timer = setTimeout(say, PAUSE)
    return () => clearTimeout(timer)
  }, [announce, found, failed])

  if (failed)
    return (
      <Message
        level={2}
        icon={<CircleAlert size={18} />}
        title={i18n.t('assist.searchFailed')}
        action={<Action onPress={search.again}>{i18n.t('action.again')}</Action>}
      />
    )
  if (found === null) return <p className="section-aside">{i18n.t('assist.searching')}</p>
  if (found.suggestions.length === 0) return <NoResults search={search} found={found} sources={sources} />
  const shown = found.suggestions.length
  return (
    <section aria-labelledby="results-heading" data-results={found.total}>
      <h2 id="results-heading" className="section-title">
        {i18n.t('assist.results', { query: found.query })}
        <span className="section-aside">{countWords(found)}</span>
      </h2>
      <SuggestionList suggestions={found.suggestions} found />
      {found.total > shown && (
        <p className="section-aside">{i18n.t('assist.resultShown', { shown: numberWords(shown) })}</p>
      )}
    </section>
  )
}

function countWords({ total, more }: NonNullable<Search['found']>): string {
  return more
    ? i18n.t('assist.resultCountMore', { count: numberWords(total) })
    : i18n.t('assist.resultCount', total)
}
