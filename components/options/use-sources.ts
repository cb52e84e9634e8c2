import { useCallback, useEffect, useState } from 'react'
import type { SourceStatus } from '@/lib/messaging/view'
import { ask, onNotice } from '../desk'

/** The knowledge sources and what can be done with each. */
export interface Sources {
  /** Null until the first answer. */
  readonly sources: readonly SourceStatus[] | null
  /** Whether the last question failed. */
  readonly failed: boolean
  readonly refresh: () => void
}

/** Asks how the knowledge sources stand, now and whenever something about them changes. */
export function useSources(): Sources {
  const [sources, setSources] = useState<Sources['sources']>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    const answer = await ask('knowledge/status', {})
    setFailed(!answer.ok)
    if (answer.ok) setSources(answer.value)
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
    return onNotice(({ deskhandNotice }) => {
      if (deskhandNotice === 'knowledge' || deskhandNotice === 'settings') void load()
    })
  }, [load])
  return { sources, failed, refresh: () => void load() }
}
