import { Timer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import { durationWords } from '../../ui/time-words'
import type { ReviewSession } from './review-session'
import './TimeSpent.css'

/** How often it is drawn again. Milliseconds. */
const DRAW_EVERY = 5_000

/** How long this review took so far, quietly: nobody listening is told of each minute. */
export function TimeSpent({ session }: { readonly session: ReviewSession }) {
  const [time, setTime] = useState(session.time)
  useEffect(() => {
    const timer = setInterval(() => setTime(session.time), DRAW_EVERY)
    return () => clearInterval(timer)
  }, [session])
  return (
    <p className="time-spent" data-seconds={time.seconds}>
      <Timer size={12} aria-hidden />
      {i18n.t('reviewTab.time')}: {durationWords(time.seconds * 1000) ?? i18n.t('reviewTab.timeNone')}
      {time.paused && ` · ${i18n.t('reviewTab.paused')}`}
    </p>
  )
}
