import { i18n } from '@/components/i18n'
import { primaryLanguage } from '@/lib/knowledge/primary-language'
import type { SourceStatus } from '@/lib/messaging/view'
import { problemSentence } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import { SuggestionList } from './SuggestionList'
import { isAskable, useHostSearch } from './use-host-search'
import type { Search } from './use-search'

export interface HostResultsProps {
  readonly search: Search
  /** The source whose host is asked. */
  readonly source: SourceStatus
}

/** What the helpdesk's own search finds for the agent's words, beneath what is found in this browser. */
export function HostResults({ search: { query, found: here, filters }, source }: HostResultsProps) {
  const now = useNow()
  const isMeant = isAskable(query) && (filters.source === null || filters.source === source.id)
  const found = useHostSearch(query, isMeant)
  if (!isMeant) return null
  const known = new Set(here?.suggestions.map(({ articleId }) => articleId))
  const more = found?.suggestions.filter(
    ({ articleId, audience, language }) =>
      !known.has(articleId) &&
      (filters.audience === null || filters.audience === audience) &&
      (filters.language === null || filters.language === primaryLanguage(language)),
  )
  return (
    <section aria-labelledby="host-results-heading" data-host-results={more?.length ?? ''}>
      <h2 id="host-results-heading" className="section-title">
        {i18n.t('assist.hostResults')}
      </h2>
      <p className="section-aside" role="status">
        {!found && i18n.t('assist.asking')}
        {found?.problem && problemSentence(found.problem, now)}
        {found && !found.problem && countWords(more?.length ?? 0)}
      </p>
      {more && more.length > 0 && <SuggestionList suggestions={more} found />}
    </section>
  )
}

function countWords(count: number): string {
  return count === 0 ? i18n.t('assist.hostNothing') : i18n.t('assist.resultCount', count)
}
