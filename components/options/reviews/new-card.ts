import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { textFor } from '@/lib/rubric/localized'
import { slugOf } from '@/lib/rubric/slug'
import { uiLocale } from '../../ui/locale'

/** The field's usual target, see the roles' own. */
const PASS_AT = 90

/** A card that has one category to begin with. */
export function newCard(): Scorecard {
  const title = i18n.t('scorecards.newTitle')
  return {
    format: 1,
    id: slugOf(title),
    version: 1,
    title,
    profiles: [],
    critical: 'flag',
    passAt: PASS_AT,
    categories: [newCategory('category-1')],
  }
}

/** A category that says nothing yet. */
export function newCategory(id: string): Scorecard['categories'][number] {
  return {
    id,
    title: i18n.t('scorecards.newCategory'),
    help: i18n.t('scorecards.newCategoryHelp'),
    points: 4,
    weight: 10,
    critical: false,
    rootCauses: [],
    evidence: [],
  }
}

/** A card that begins as another one is now, and goes its own way from there. */
export function copyOf(card: Scorecard): Scorecard {
  const title = i18n.t('scorecards.copyTitle', { title: textFor(card.title, uiLocale()) })
  return { ...card, id: slugOf(title), version: 1, title }
}
