import { useEffect, useState } from 'react'
import type { Suggestion } from '@/lib/knowledge/article'
import { ask } from '../desk'

/** How long typing must pause before the words are looked up, in ms. */
const PAUSE = 120
/** The longest query the background takes. */
const LONGEST = 400

/** A search and what it found; `found` stays from the last words while the next are looked up. */
export interface Search {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly found: { readonly query: string; readonly suggestions: readonly Suggestion[] } | null
  readonly failed: boolean
}

/** Looks up the agent's own words a moment after they stop typing; an answer to older words is dropped. */
export function useSearch(): Search {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Search['found']>(null)
  const [failed, setFailed] = useState(false)
  const words = query.trim().slice(0, LONGEST)

  useEffect(() => {
    let late = false
    const look = async () => {
      if (words === '') {
        setFound(null)
        setFailed(false)
        return
      }
      const answer = await ask('panel/search', { query: words })
      if (late) return
      setFailed(!answer.ok)
      if (answer.ok) setFound({ query: words, suggestions: answer.value })
    }
    const timer = setTimeout(() => void look(), words === '' ? 0 : PAUSE)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [words])

  return { query, setQuery, found, failed }
}
