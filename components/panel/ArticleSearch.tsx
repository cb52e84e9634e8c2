import { Search as SearchIcon, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { i18n } from '@/components/i18n'
import { LONGEST_SEARCH } from '@/lib/messaging/search-calls'
import type { SourceStatus } from '@/lib/messaging/view'
import { FilterButton } from './FilterButton'
import type { Search } from './use-search'
import './ArticleSearch.css'

export interface ArticleSearchProps {
  readonly search: Search
  readonly sources: readonly SourceStatus[]
}

/** The box for the agent's own words, and what its results are narrowed to. Escape clears the box. */
export function ArticleSearch({ search, sources }: ArticleSearchProps) {
  return (
    <div className="article-search-row">
      <SearchField
        className="article-search"
        aria-label={i18n.t('assist.search')}
        value={search.query}
        onChange={search.setQuery}
        onFocus={search.prepare}
        maxLength={LONGEST_SEARCH}
      >
        <SearchIcon className="article-search-icon" size={15} aria-hidden />
        <Input className="article-search-input" placeholder={i18n.t('assist.search')} />
        <Button className="article-search-clear" aria-label={i18n.t('assist.clear')}>
          <X size={14} aria-hidden />
        </Button>
      </SearchField>
      <FilterButton search={search} sources={sources} />
    </div>
  )
}
