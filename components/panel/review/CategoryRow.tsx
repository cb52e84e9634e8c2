import { MessageSquareText, Quote as QuoteIcon, Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { appliesTo } from '@/lib/review/card/applies'
import type { Category } from '@/lib/review/card/card'
import type { Rating, RatingValue, TicketFacts } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import { categoryIds } from './category-ids'
import { conditionWords } from './condition-words'
import { ratingInFull } from './rating-words'
import { RatingScale } from './RatingScale'
import './CategoryRow.css'

export interface CategoryRowProps {
  readonly category: Category
  readonly rating: Rating
  readonly ticket: TicketFacts
  /** Whether it is the one in front, which the keys are for. */
  readonly current: boolean
  /** Whether its rating was filled in from the evidence and not looked at yet. */
  readonly prefilled: boolean
  readonly onCurrent: () => void
  readonly onRate: (value: RatingValue) => void
  /** What else there is to say of it; shown while it is in front. */
  readonly children: ReactNode
}

/** One category of a card: its scale, and what is said of it. */
export function CategoryRow(props: CategoryRowProps) {
  const { category, rating, current } = props
  const ids = categoryIds(category.id)
  const applies = appliesTo(category, props.ticket)
  return (
    // Keyboards come to what stands in it; a press anywhere in it only brings it to the front.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      id={ids.row}
      className="review-category"
      data-category={category.id}
      data-value={rating.value ?? ''}
      data-current={current}
      tabIndex={applies ? undefined : -1}
      onClick={props.onCurrent}
      onFocus={props.onCurrent}
    >
      <div className="review-category-head">
        <h4 id={ids.title} className="review-category-title">
          {textFor(category.title, uiLocale())}
        </h4>
        {category.critical && <Badge tone="warn">{i18n.t('reviewTab.critical')}</Badge>}
        {!current && <Said rating={rating} />}
      </div>
      {current && (
        <p id={ids.help} className="review-category-help">
          {textFor(category.help, uiLocale())}
        </p>
      )}
      {applies ? (
        <div className="review-category-rate">
          <RatingScale
            category={category}
            value={rating.value}
            labelledBy={ids.title}
            describedBy={current ? ids.help : undefined}
            inTabOrder={current}
            onRate={props.onRate}
          />
          <p className="review-category-value" data-rated={rating.value !== null}>
            {props.prefilled && (
              <span className="review-category-prefilled" data-prefilled="">
                <Sparkles size={12} aria-hidden />
                {i18n.t('reviewTab.prefilled')}:
              </span>
            )}
            {ratingInFull(category, rating.value)}
          </p>
        </div>
      ) : (
        <p className="review-category-value">
          {i18n.t('reviewTab.notFor', { what: conditionWords(category.when ?? {}) })}
        </p>
      )}
      {current && props.children}
    </li>
  )
}

/** What was said of a category that is folded. */
function Said({ rating: { comment, quotes } }: { readonly rating: Rating }) {
  return (
    <span className="review-category-said">
      {comment !== '' && (
        <span title={i18n.t('reviewTab.hasComment')}>
          <MessageSquareText size={13} aria-hidden />
          <span className="visually-hidden">{i18n.t('reviewTab.hasComment')}</span>
        </span>
      )}
      {quotes.length > 0 && (
        <span title={i18n.t('reviewTab.quotesCount', quotes.length)}>
          <QuoteIcon size={13} aria-hidden />
          <span className="visually-hidden">{i18n.t('reviewTab.quotesCount', quotes.length)}</span>
        </span>
      )}
    </span>
  )
}
