import { useCallback, useEffect, useRef, useState } from 'react'
import type { LearningSite } from '@/lib/messaging/past-ticket-calls'
import { ask, onNotice } from '../../desk'

/** While a run is unfinished the background is asked so often: that also makes a run go on whose worker was stopped. Milliseconds. */
const ASK_EVERY = 15_000

/** What is known of past tickets, by helpdesk. */
export interface Learning {
  /** Null until the first answer. */
  readonly sites: readonly LearningSite[] | null
  /** Whether the last question failed. */
  readonly failed: boolean
  readonly refresh: () => void
}

/** Asks what is known, now and whenever it changes. */
export function useLearning(): Learning {
  const [sites, setSites] = useState<Learning['sites']>(null)
  const [failed, setFailed] = useState(false)
  /** Whether a question is on its way, and whether something changed since. */
  const asking = useRef<'no' | 'yes' | 'again'>('no')
  const load = useCallback(async () => {
    if (asking.current !== 'no') {
      asking.current = 'again'
      return
    }
    do {
      asking.current = 'yes'
      const answer = await ask('past-tickets/status', {})
      setFailed(!answer.ok)
      if (answer.ok) setSites(answer.value)
      // Set meanwhile by another call, which the checker cannot see.
    } while ((asking.current as string) === 'again')
    asking.current = 'no'
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
    return onNotice(({ deskhandNotice }) => {
      if (deskhandNotice === 'past-tickets' || deskhandNotice === 'knowledge') void load()
    })
  }, [load])
  const isUnfinished = sites?.some(({ run }) => run !== null && run.endedAt === null) ?? false
  useEffect(() => {
    if (!isUnfinished) return
    const timer = setInterval(() => void load(), ASK_EVERY)
    return () => clearInterval(timer)
  }, [isUnfinished, load])
  return { sites, failed, refresh: () => void load() }
}
