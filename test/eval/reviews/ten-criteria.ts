import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { Scorecard } from '@/lib/review/card/card'

/** A card of ten criteria, made of those that come with Deskhand. */
export function cardOfTen(): Scorecard {
  const [first] = builtInCards()
  if (!first) throw new Error('There are no cards.')
  const categories = builtInCards().flatMap((card) => card.categories)
  return {
    ...first,
    id: 'ten-criteria',
    title: 'Ten criteria',
    categories: categories.slice(0, 10).map((category, at) => ({ ...category, id: `criterion-${at + 1}` })),
  }
}
