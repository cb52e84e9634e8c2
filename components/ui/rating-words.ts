import { i18n } from '@/components/i18n'
import type { Category } from '@/lib/review/card/card'
import type { RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from './locale'

/** A rating as it is written: `4 of 5`, with the card's word for it where it has one, `N/A`, or `Not rated`. */
export function ratingWords(value: RatingValue | null, { points, words }: Category): string {
  if (value === null) return i18n.t('rating.none')
  if (value === 'na') return i18n.t('rating.na')
  const word = words?.[value - 1]
  const figure = i18n.t('rating.of', { value, points })
  return word === undefined ? figure : i18n.t('rating.withWord', { figure, word: textFor(word, uiLocale()) })
}
