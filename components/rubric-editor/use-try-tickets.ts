import { useCallback, useEffect, useState } from 'react'
import { ask } from '../desk'
import { sampleTickets, type TryTicket } from './try-tickets'

export interface TryTickets {
  readonly samples: readonly TryTicket[]
  /** Tickets of this session, newest first; null until the first answer, `failed` when there was none. */
  readonly recent: readonly TryTicket[] | 'failed' | null
  readonly reload: () => void
}

/** The tickets a rubric can be tried on. */
export function useTryTickets(): TryTickets {
  const [samples] = useState(sampleTickets)
  const [recent, setRecent] = useState<TryTickets['recent']>(null)
  const load = useCallback(async () => {
    const answer = await ask('rubrics/recent', {})
    const now = new Date().toISOString()
    setRecent(
      answer.ok
        ? answer.value.map((snapshot) => ({
            id: `${snapshot.site} ${snapshot.key}`,
            sample: null,
            snapshot,
            now,
          }))
        : 'failed',
    )
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])
  return { samples, recent, reload: () => void load() }
}
