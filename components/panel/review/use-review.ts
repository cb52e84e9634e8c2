import { useEffect, useState, useSyncExternalStore } from 'react'
import { ask, onNotice } from '../../desk'
import { ReviewSession, type ReviewState } from './review-session'

/** Tells the drafts of this panel from those of others. */
const WINDOW = crypto.randomUUID()
/** How often the page beside the panel is asked whether it is used. Milliseconds. */
const ASK_PAGE_EVERY = 10_000

/**
 * The review of the ticket on screen: opened, kept up to date, and kept on the disk when the panel is left.
 *
 * @param seen changes when the ticket was read again
 * @param active whether the tab is the one in sight
 */
export function useReview(seen: string, active: boolean): { state: ReviewState; session: ReviewSession } {
  const [session] = useState(() => new ReviewSession(ask, WINDOW, () => Date.now()))
  const state = useSyncExternalStore(session.subscribe, session.state)

  useEffect(() => void session.load(), [session, seen])
  useEffect(
    () =>
      onNotice(({ deskhandNotice }) => {
        if (deskhandNotice === 'reviews') void session.load()
      }),
    [session],
  )
  useEffect(() => {
    if (!active) void session.flush()
  }, [session, active])
  useEffect(() => {
    const flush = () => void session.flush()
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hidden)
      flush()
    }
  }, [session])

  const isCounted = state.writing !== null && (active || state.touched)
  useEffect(() => {
    if (!isCounted) return
    const used = () => session.used()
    used()
    const uses = ['keydown', 'pointerdown', 'scroll', 'wheel'] as const
    for (const use of uses) document.addEventListener(use, used, { capture: true, passive: true })
    const askPage = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await ask('review/used', {})
      if (answer.ok && answer.value !== null && answer.value < ASK_PAGE_EVERY) session.used(answer.value)
    }
    const timer = setInterval(() => void askPage(), ASK_PAGE_EVERY)
    return () => {
      for (const use of uses) document.removeEventListener(use, used, { capture: true })
      clearInterval(timer)
    }
  }, [session, isCounted])

  return { state, session }
}
