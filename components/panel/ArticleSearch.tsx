import { Search, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { i18n } from '@/components/i18n'
import './ArticleSearch.css'

export interface ArticleSearchProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** The box for the agent's own words. Escape clears it. */
export function ArticleSearch({ query, onQuery }: ArticleSearchProps) {
  return (
    <SearchField
      className="article-search"
      aria-label={i18n.t('assist.search')}
      value={query}
      onChange={onQuery}
      maxLength={400}
    >
      <Search className="article-search-icon" size={15} aria-hidden />
      <Input className="article-search-input" placeholder={i18n.t('assist.search')} />
      <Button className="article-search-clear" aria-label={i18n.t('assist.clear')}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  )
}
