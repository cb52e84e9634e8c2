import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { diffCards, type CardDifference } from '@/lib/review/card/diff-cards'
import { textFor } from '@/lib/rubric/localized'
import type { Changes } from '../editor/Differences'
import { uiLocale } from '../ui/locale'
import { numberWords } from '../ui/number-words'

/** In what two scorecards differ. */
export function cardChanges(before: Scorecard, after: Scorecard): Changes {
  const differences = diffCards(before, after)
  return {
    count: differences.length,
    sentences: differences.map((each) => differenceWords(each, before, after)),
  }
}

/** A difference as a sentence. `before` and `after` are the two cards, for the names in them. */
function differenceWords(each: CardDifference, before: Scorecard, after: Scorecard): string {
  const locale = uiLocale()
  const title = (id: string) => {
    const found = [...before.categories, ...after.categories].find((category) => category.id === id)
    return found ? textFor(found.title, locale) : id
  }
  switch (each.kind) {
    case 'title':
      return i18n.t('scorecards.difference.title', { to: textFor(each.to, locale) })
    case 'profiles':
      return i18n.t('scorecards.difference.profiles')
    case 'order':
      return i18n.t('scorecards.difference.order')
    case 'policy':
      return i18n.t(each.to === 'zero' ? 'scorecards.difference.zero' : 'scorecards.difference.flag')
    case 'pass-mark':
      return i18n.t('scorecards.difference.passMark', numbers(each))
    case 'added':
      return i18n.t('scorecards.difference.added', { title: title(each.id) })
    case 'removed':
      return i18n.t('scorecards.difference.removed', { title: title(each.id) })
    case 'category-title':
      return i18n.t('scorecards.difference.renamed', { title: title(each.id), to: textFor(each.to, locale) })
    case 'weight':
      return i18n.t('scorecards.difference.weight', { title: title(each.id), ...numbers(each) })
    case 'points':
      return i18n.t('scorecards.difference.points', { title: title(each.id), ...numbers(each) })
    case 'critical':
      return i18n.t(each.to ? 'scorecards.difference.critical' : 'scorecards.difference.notCritical', {
        title: title(each.id),
      })
    case 'part':
      return i18n.t(`scorecards.differencePart.${each.part}`, { title: title(each.id) })
  }
}

function numbers({ from, to }: { readonly from: number; readonly to: number }) {
  return { from: numberWords(from), to: numberWords(to) }
}
