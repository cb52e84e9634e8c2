import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import type { CardScore } from '@/lib/review/card/score'
import { ratingOf } from '@/lib/review/record/edit-content'
import { maskQuote } from '@/lib/review/record/mask-quote'
import type { ReviewContent } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { ratingInFull } from './rating-words'
import { resultWords } from './result-words'

/** The longest text that goes into a note, in characters. */
const LONGEST = 9_500

/**
 * A review as a plain text for the ticket: its result, each category that was rated with its comment and quotes. Private
 * data in quotes is masked here whether or not it is in the review.
 *
 * @param people names of customers on the ticket
 */
export function summaryText(
  content: ReviewContent,
  card: Scorecard,
  score: CardScore,
  people: readonly string[],
): string {
  const text = (one: Parameters<typeof textFor>[0]) => textFor(one, uiLocale())
  const lines = [i18n.t('reviewTab.sum.title', { result: resultWords(score), card: text(card.title) })]
  if (content.agent) lines.push(i18n.t('reviewTab.sum.agent', { name: content.agent.name }))
  for (const category of card.categories) {
    const { value, causes, comment, quotes } = ratingOf(content, category.id)
    if (value === null || (value === 'na' && comment === '' && quotes.length === 0)) continue
    lines.push(
      '',
      i18n.t('reviewTab.sum.line', { category: text(category.title), word: ratingInFull(category, value) }),
    )
    const named = category.rootCauses.filter(({ id }) => causes.includes(id)).map(({ title }) => text(title))
    if (named.length > 0) lines.push(i18n.t('reviewTab.sum.cause', { causes: named.join('; ') }))
    if (comment.trim() !== '') lines.push(comment.trim())
    for (const { quote } of quotes)
      lines.push(i18n.t('reviewTab.sum.quote', { quote: maskQuote(quote, people) ?? quote }))
  }
  if (content.comment.trim() !== '') lines.push('', content.comment.trim())
  const whole = lines.join('\n')
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}…`
}
