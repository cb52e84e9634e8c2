import type { KeyboardEvent } from 'react'
import { i18n } from '@/components/i18n'
import type { Category } from '@/lib/review/card/card'
import type { RatingValue } from '@/lib/review/record/review'
import { numberWords } from '../../ui/number-words'
import { ratingWord } from './rating-words'
import './RatingScale.css'

export interface RatingScaleProps {
  readonly category: Category
  readonly value: RatingValue | null
  /** Ids of what names it and of what explains it. */
  readonly labelledBy: string
  readonly describedBy: string | undefined
  /** Whether the keyboard comes here: one scale of the card is in the order of Tab. */
  readonly inTabOrder: boolean
  readonly onRate: (value: RatingValue) => void
}

/** The ratings of one category, from the lowest to the highest, and N/A. Left and right choose as in any group of radio buttons. */
export function RatingScale({ category, value, onRate, ...props }: RatingScaleProps) {
  const values: RatingValue[] = [...Array.from({ length: category.points }, (_, index) => index + 1), 'na']
  const stop = value ?? values[0]
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')]
    const at = radios.indexOf(event.target as HTMLElement)
    const next = (at + step + values.length) % values.length
    const chosen = values[next]
    if (chosen === undefined) return
    onRate(chosen)
    radios[next]?.focus()
  }
  return (
    // The arrows belong to the group; what has the focus is one of its buttons.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="radiogroup"
      className="rating-scale"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onKeyDown={move}
    >
      {values.map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          className="rating"
          data-rating={one}
          aria-checked={value === one}
          aria-label={
            one === 'na'
              ? i18n.t('reviewTab.naLong')
              : i18n.t('reviewTab.ratingName', { value: numberWords(one), word: ratingWord(category, one) })
          }
          title={ratingWord(category, one)}
          tabIndex={props.inTabOrder && one === stop ? 0 : -1}
          onClick={() => onRate(one)}
        >
          {one === 'na' ? i18n.t('reviewTab.na') : numberWords(one)}
        </button>
      ))}
    </div>
  )
}
