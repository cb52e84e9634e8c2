import { useEffect, useState } from 'react'
import type { SessionView } from '@/lib/messaging/reviews/calibration-calls'
import { ask } from '../../desk'
import { useAnswer } from '../../ui/use-answer'

/** Sessions that are told of, the newest. */
const MOST_SESSIONS = 10

/** A session whose ratings are shown, and how its reviewers agree. */
export type SessionAgreement = SessionView & { readonly comparison: NonNullable<SessionView['comparison']> }

/** The sessions whose ratings are shown, the newest first; null until they were read. */
export function useAgreement(): {
  readonly sessions: readonly SessionAgreement[] | null
  readonly failed: boolean
} {
  const { value, failed } = useAnswer('calibration/list', '{}', ['reviews'])
  const [views, setViews] = useState<readonly (SessionView | null)[] | 'failed' | null>(null)
  useEffect(() => {
    if (value === null) return
    let left = false
    const load = async () => {
      const shown = value.sessions.filter(({ standing }) => standing.shown !== null).slice(0, MOST_SESSIONS)
      const answers = await Promise.all(shown.map(({ id }) => ask('calibration/one', { id })))
      if (left) return
      setViews(
        answers.every(({ ok }) => ok) ? answers.map((one) => (one.ok ? one.value.view : null)) : 'failed',
      )
    }
    void load()
    return () => {
      left = true
    }
  }, [value])
  if (failed || views === 'failed') return { sessions: null, failed: true }
  return { sessions: views && views.filter(isCompared), failed: false }
}

function isCompared(view: SessionView | null): view is SessionAgreement {
  return view !== null && view.comparison !== null
}
