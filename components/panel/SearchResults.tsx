import { CircleAlert, SearchX } from 'lucide-react'
import { useEffect } from 'react'
import { i18n } from '@/components/i18n'
import { useAnnounce } from '../ui/Announcer'
import { Message } from '../ui/Message'
import { SuggestionList } from './SuggestionList'
import type { Search } from './use-search'

/** What was found for the agent's own words. */
export function SearchResults({ search: { found, failed } }: { readonly search: Search }) {
  const announce = useAnnounce()
  useEffect(() => {
    if (failed) announce(i18n.t('assist.searchFailed'))
    else if (found) announce(i18n.t('assist.resultCount', found.suggestions.length))
  }, [announce, found, failed])

  if (failed)
    return <Message level={2} icon={<CircleAlert size={18} />} title={i18n.t('assist.searchFailed')} />
  if (found === null) return <p className="section-aside">{i18n.t('assist.searching')}</p>
  if (found.suggestions.length === 0)
    return (
      <Message
        level={2}
        icon={<SearchX size={18} />}
        title={i18n.t('assist.noResults', { query: found.query })}
      >
        {i18n.t('assist.noResultsText')}
      </Message>
    )
  return (
    <section aria-labelledby="results-heading">
      <h2 id="results-heading" className="section-title">
        {i18n.t('assist.results', { query: found.query })}
        <span className="section-aside">{i18n.t('assist.resultCount', found.suggestions.length)}</span>
      </h2>
      <SuggestionList suggestions={found.suggestions} found />
    </section>
  )
}
