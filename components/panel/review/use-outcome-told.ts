import { useEffect, useRef } from 'react'
import { i18n } from '@/components/i18n'
import type { SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import { useAnnounce } from '../../ui/Announcer'
import { resultWords } from './result-words'

/** Says that a review was saved and leads the keyboard to its result, when it was saved here and not before. */
export function useOutcomeTold(saved: SavedReview | null): void {
  const announce = useAnnounce()
  const isFirst = useRef(true)
  const known = useRef<string | null>(null)
  const name = saved && `${saved.review} ${String(saved.counter)}`
  useEffect(() => {
    const isNew = !isFirst.current && name !== null && name !== known.current
    isFirst.current = false
    if (name !== null) known.current = name
    if (!isNew || !saved?.said) return
    announce(i18n.t('reviewTab.savedSaid', { result: resultWords(saved.said.score) }))
    document.getElementById('outcome-title')?.focus()
  }, [announce, name, saved])
}
