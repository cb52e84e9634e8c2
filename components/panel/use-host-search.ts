import { useEffect, useState } from 'react'
import type { Suggestion } from '@/lib/knowledge/article'
import { LONGEST_SEARCH } from '@/lib/messaging/search-calls'
import type { Problem } from '@/lib/messaging/view'
import { ask } from '../desk'

/** What the helpdesk's own search found for some words. */
export interface HostFound {
  readonly query: string
  readonly suggestions: readonly Suggestion[]
  readonly problem: Problem | null
}

/** Typing must pause this long before the helpdesk is asked, in ms: each question costs it a request. */
const PAUSE = 800
const SHORTEST = 3

/** Whether the helpdesk is asked for some words at all. */
export function isAskable(query: string): boolean {
  return query.trim().length >= SHORTEST
}

/** Asks the helpdesk's own search for the agent's words, once typing has paused; null until it has answered these words. */
export function useHostSearch(query: string, isOn: boolean): HostFound | null {
  const words = query.trim().slice(0, LONGEST_SEARCH)
  const [found, setFound] = useState<HostFound | null>(null)
  useEffect(() => {
    if (!isOn) return
    let isOver = false
    const timer = setTimeout(() => {
      void ask('panel/search-host', { query: words }).then((answer) => {
        if (isOver) return
        const failed = { suggestions: [], problem: { reason: 'internal', about: 'search' } as const }
        setFound({ query: words, ...(answer.ok ? answer.value : failed) })
      })
    }, PAUSE)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [words, isOn])
  return found?.query === words ? found : null
}
