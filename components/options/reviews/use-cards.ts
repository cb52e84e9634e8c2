import type { CardEntry } from '@/lib/messaging/reviews/review-card-calls'
import { uiLocale } from '../../ui/locale'
import { useAnswer, type Answer } from '../../ui/use-answer'

/** The scorecards there are, kept fresh while reviews and cards change. */
export function useCards(): Answer<CardEntry[]> {
  return useAnswer('review-cards/list', JSON.stringify({ locale: uiLocale() }), ['reviews'])
}
