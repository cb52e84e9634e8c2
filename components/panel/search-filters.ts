import { createContext, useContext } from 'react'
import { NO_FILTERS, type SearchFilters } from '@/lib/knowledge/search/filters'

/** What results are narrowed to, and how that is changed. */
export type FilterState = readonly [filters: SearchFilters, setFilters: (filters: SearchFilters) => void]

const Context = createContext<FilterState>([NO_FILTERS, () => undefined])
/** Kept above the ticket: the filters stay from one ticket to the next, as long as the panel is open. */
export const FilterProvider = Context.Provider

export function useFilters(): FilterState {
  return useContext(Context)
}
