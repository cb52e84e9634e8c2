import type { Suggestion } from '@/lib/knowledge/article'
import { SuggestionCard } from './SuggestionCard'
import './SuggestionList.css'

export interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[]
  /** True for the answer to a search, false for what was suggested for the ticket. */
  readonly found?: boolean
}

/** Articles, the best first. */
export function SuggestionList({ suggestions, found = false }: SuggestionListProps) {
  return (
    <ol className="suggestions">
      {suggestions.map((suggestion) => (
        <li key={suggestion.articleId}>
          <SuggestionCard suggestion={suggestion} found={found} />
        </li>
      ))}
    </ol>
  )
}
