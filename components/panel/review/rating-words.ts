import { i18n } from '@/components/i18n'
import type { Category } from '@/lib/review/card/card'
import type { RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { numberWords } from '../../ui/number-words'

/** What ratings are called on cards that do not say it themselves, the lowest first. */
const WORDS: Record<Category['points'], readonly (() => string)[]> = {
  2: [() => i18n.t('reviewTab.word.p2_1'), () => i18n.t('reviewTab.word.p2_2')],
  3: [
    () => i18n.t('reviewTab.word.p3_1'),
    () => i18n.t('reviewTab.word.p3_2'),
    () => i18n.t('reviewTab.word.p3_3'),
  ],
  4: [
    () => i18n.t('reviewTab.word.p4_1'),
    () => i18n.t('reviewTab.word.p4_2'),
    () => i18n.t('reviewTab.word.p4_3'),
    () => i18n.t('reviewTab.word.p4_4'),
  ],
  5: [
    () => i18n.t('reviewTab.word.p5_1'),
    () => i18n.t('reviewTab.word.p5_2'),
    () => i18n.t('reviewTab.word.p5_3'),
    () => i18n.t('reviewTab.word.p5_4'),
    () => i18n.t('reviewTab.word.p5_5'),
  ],
}

/** The word for one rating of a category, without its number. */
export function ratingWord(category: Category, value: RatingValue): string {
  if (value === 'na') return i18n.t('reviewTab.naLong')
  const own = category.words?.[value - 1]
  return own === undefined
    ? (WORDS[category.points][value - 1]?.() ?? String(value))
    : textFor(own, uiLocale())
}

/** A rating in full: `Good (3 of 4)`; `not applicable`, `not rated`. */
export function ratingInFull(category: Category, value: RatingValue | null): string {
  if (value === null) return i18n.t('reviewTab.notRated')
  const word = ratingWord(category, value)
  if (value === 'na') return word
  return i18n.t('reviewTab.ratingOf', {
    word,
    value: numberWords(value),
    points: numberWords(category.points),
  })
}
