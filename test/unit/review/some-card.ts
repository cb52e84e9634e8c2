import type { Category, Scorecard } from '@/lib/review/card/card'
import type { Rating, RatingValue } from '@/lib/review/record/review'

/** A card with such categories; their ids are `category-0`, `category-1` and so on. */
export function cardOf(
  categories: readonly Pick<Category, 'points' | 'weight' | 'critical'>[],
  change: Partial<Scorecard> = {},
): Scorecard {
  return {
    format: 1,
    id: 'some-card',
    version: 1,
    title: 'Some card',
    profiles: [],
    critical: 'flag',
    passAt: 90,
    categories: categories.map((category, index) => ({
      id: `category-${String(index)}`,
      title: `Category ${String(index)}`,
      help: 'What to look at.',
      rootCauses: [],
      evidence: [],
      ...category,
    })),
    ...change,
  }
}

/** Ratings of the categories of {@link cardOf}, in their order. */
export function rated(values: readonly (RatingValue | null)[]): Rating[] {
  return values.map((value, index) => ({
    category: `category-${String(index)}`,
    value,
    causes: [],
    comment: '',
    quotes: [],
  }))
}
