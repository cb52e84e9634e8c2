import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewCardCalls } from '@/lib/messaging/reviews/review-card-calls'
import { ReviewCardDesk } from './review-card-desk'
import type { ReviewParts } from './review-parts'

/** The answers to what our pages ask about scorecards. */
export function reviewCardHandlers({
  reviews,
}: Pick<ReviewParts, 'reviews'>): Pick<CallHandlers, keyof typeof reviewCardCalls> {
  const desk = new ReviewCardDesk(reviews)
  return {
    'review-cards/list': ({ locale }) => desk.list(locale),
    'review-cards/some': async ({ cards }) =>
      (await Promise.all(cards.map((card) => reviews.card(card)))).filter((card) => card !== undefined),
    'review-cards/get': ({ id }) => desk.get(id),
    'review-cards/save': ({ card, base }) => desk.save(card, base),
    'review-cards/add': ({ card }) => desk.add(card),
    'review-cards/retire': ({ id, retired }) => desk.retire(id, retired),
    'review-cards/import': ({ text }) => desk.take(text),
    'review-cards/export': ({ id }) => desk.file(id),
  }
}
