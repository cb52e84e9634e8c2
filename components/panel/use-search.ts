import { useCallback, useEffect, useRef, useState } from 'react'
import { NO_FILTERS, type FilterValues, type SearchFilters } from '@/lib/knowledge/search/filters'
import { LONGEST_SEARCH, type SearchAnswer } from '@/lib/messaging/search-calls'
import { ask, onNotice } from '../desk'
import { useFilters } from './search-filters'

/** A search and what it found; `found` stays from the last words while the next are looked up. */
export interface Search {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly filters: SearchFilters
  readonly setFilters: (filters: SearchFilters) => void
  /** What can be filtered by; null until it was asked for. */
  readonly values: FilterValues | null
  readonly found: (SearchAnswer & { readonly query: string }) | null
  readonly failed: boolean
  /** Gets ready for a search, and asks what can be filtered by. */
  readonly prepare: () => void
  /** Looks the same words up again. */
  readonly again: () => void
}

interface Asked {
  readonly query: string
  readonly filters: SearchFilters
}

/**
 * Looks the agent's own words up with every letter. One look-up is under way at a time; when it ends the newest words are next, so
 * that an answer to older words never replaces one to newer ones.
 */
export function useSearch(): Search {
  const [filters, setFilters] = useFilters()
  const [query, setQuery] = useState('')
  const [values, setValues] = useState<FilterValues | null>(null)
  const [found, setFound] = useState<Search['found']>(null)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const wanted = useRef<Asked | null>(null)
  const busy = useRef(false)
  const words = query.trim() === '' ? '' : query.trimStart().slice(0, LONGEST_SEARCH)

  const look = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    for (let next = wanted.current; next !== null; next = wanted.current) {
      const asked = next
      const answer = await ask('panel/search', asked)
      // Newer words are waiting, or the box was emptied: what came counts no more.
      if (wanted.current !== asked) continue
      wanted.current = null
      setFailed(!answer.ok)
      if (!answer.ok) continue
      setValues(answer.value.values)
      if (asked.query !== '') setFound({ ...answer.value, query: asked.query.trim() })
    }
    busy.current = false
  }, [])

  // What was found may have changed, or be gone.
  useEffect(
    () =>
      onNotice(({ deskhandNotice }) => {
        if (deskhandNotice === 'knowledge') setRound((value) => value + 1)
      }),
    [],
  )

  useEffect(() => {
    if (words === '') return
    wanted.current = { query: words, filters }
    void look()
  }, [words, filters, round, look])
  useEffect(
    () => () => {
      wanted.current = null
    },
    [],
  )

  const prepare = useCallback(() => {
    if (words !== '' || wanted.current !== null) return
    wanted.current = { query: '', filters: NO_FILTERS }
    void look()
  }, [words, look])
  const type = useCallback((typed: string) => {
    setQuery(typed)
    if (typed.trim() !== '') return
    wanted.current = null
    setFound(null)
    setFailed(false)
  }, [])
  return {
    query,
    setQuery: type,
    filters,
    setFilters,
    values,
    found,
    failed: failed && words !== '',
    prepare,
    again: () => setRound((value) => value + 1),
  }
}
