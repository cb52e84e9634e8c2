import { useCallback, useEffect, useRef, useState } from 'react'
import type { CandidateLook } from '@/lib/messaging/reviews/review-list-calls'
import type { CallRequest } from '@/lib/messaging/protocol'
import { ask } from '../../desk'

/** While tickets are looked for the background is asked so often: that also keeps the browser from stopping it. Milliseconds. */
const ASK_EVERY = 1_000

/** Looking for tickets on a host. */
export interface Look {
  /** Null until the first answer. */
  readonly state: CandidateLook | null
  /** Why the last look did not begin or did not end; null where it did. */
  readonly trouble: 'no-page' | 'interrupted' | 'unanswered' | null
  readonly start: (order: CallRequest<'review-lists/look'>) => Promise<void>
  /** Ends it, and forgets what was found. */
  readonly stop: () => Promise<void>
}

/** Follows the look of the background, also one that an earlier page began. */
export function useLook(): Look {
  const [state, setState] = useState<CandidateLook | null>(null)
  const [trouble, setTrouble] = useState<Look['trouble']>(null)
  const wasLooking = useRef(false)
  const load = useCallback(async () => {
    const answer = await ask('review-lists/look-state', {})
    if (!answer.ok) return setTrouble('unanswered')
    const next = answer.value
    // The browser stopped the background, and with it what was under way.
    if (wasLooking.current && next.phase === 'none') setTrouble('interrupted')
    wasLooking.current = next.phase === 'looking'
    setState(next)
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])
  const isLooking = state?.phase === 'looking'
  useEffect(() => {
    if (!isLooking) return
    const timer = setInterval(() => void load(), ASK_EVERY)
    return () => clearInterval(timer)
  }, [isLooking, load])
  return {
    state,
    trouble,
    start: async (order) => {
      setTrouble(null)
      const answer = await ask('review-lists/look', order)
      if (!answer.ok) return setTrouble('unanswered')
      if (!answer.value.ok) return setTrouble(answer.value.reason)
      await load()
    },
    stop: async () => {
      setTrouble(null)
      wasLooking.current = false
      await ask('review-lists/stop-looking', {})
      await load()
    },
  }
}
