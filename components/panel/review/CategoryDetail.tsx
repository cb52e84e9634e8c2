import { Pin } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Category } from '@/lib/review/card/card'
import { isLow } from '@/lib/review/card/score'
import { LONGEST_TEXT, type PinnedQuote, type Rating } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import type { Judgement } from '@/lib/rubric/judgement'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { TextBox } from '../../ui/TextBox'
import { Tick } from '../../ui/Tick'
import { categoryIds, focusCategory } from './category-ids'
import { Evidence } from './Evidence'
import { PinnedQuotes } from './PinnedQuotes'
import { useReviewed } from './reviewed-ticket'
import './CategoryDetail.css'

export interface CategoryDetailProps {
  readonly category: Category
  readonly rating: Rating
  /** Verdicts for it; null while they stay hidden. */
  readonly judgements: readonly Judgement[] | null
  /** Why the selection could not be pinned; null when nothing is wrong. */
  readonly pinFault: string | null
  readonly pinning: boolean
  readonly onChange: (change: Partial<Rating>) => void
  readonly onPinSelection: () => void
  readonly onPin: (quote: PinnedQuote) => void
}

/** What is said of the category in front, beside its rating. */
export function CategoryDetail(props: CategoryDetailProps) {
  const { category, rating, onChange } = props
  const { messages } = useReviewed()
  const title = textFor(category.title, uiLocale())
  const low = typeof rating.value === 'number' && isLow(rating.value, category)
  return (
    <div className="review-detail">
      {low && category.rootCauses.length > 0 && (
        <fieldset className="review-causes">
          <legend>{i18n.t('reviewTab.causes')}</legend>
          {category.rootCauses.map((cause) => (
            <Tick
              key={cause.id}
              label={textFor(cause.title, uiLocale())}
              on={rating.causes.includes(cause.id)}
              onChange={(on) => {
                const others = rating.causes.filter((one) => one !== cause.id)
                onChange({ causes: on ? [...others, cause.id] : others })
              }}
            />
          ))}
        </fieldset>
      )}
      {/* Escape leads from the box back to the scale; the box itself stays what it is. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        id={categoryIds(category.id).comment}
        onKeyDown={(event) => {
          if (event.key === 'Escape') focusCategory(category.id)
        }}
      >
        <TextBox
          label={i18n.t('reviewTab.commentOn', { category: title })}
          labelHidden
          placeholder={i18n.t('reviewTab.comment')}
          long
          maxLength={LONGEST_TEXT}
          value={rating.comment}
          onChange={(comment) => onChange({ comment })}
        />
      </div>
      {rating.quotes.length > 0 && (
        <PinnedQuotes
          quotes={rating.quotes}
          messages={messages}
          onChange={(quotes) => onChange({ quotes: [...quotes] })}
        />
      )}
      <div className="review-detail-actions">
        <Action
          onPress={props.onPinSelection}
          busy={props.pinning}
          icon={<Pin size={13} aria-hidden />}
          label={i18n.t('reviewTab.pinLong', { category: title })}
        >
          {i18n.t('reviewTab.pin')}
        </Action>
      </div>
      {props.pinFault !== null && (
        <p className="review-pin-fault" data-pin-fault="">
          {props.pinFault}
        </p>
      )}
      {props.judgements && <Evidence judgements={props.judgements} onPin={props.onPin} />}
    </div>
  )
}
