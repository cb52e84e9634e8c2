import { useState } from 'react'
import { flushSync } from 'react-dom'
import { i18n } from '@/components/i18n'
import type { OpenReview, Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { appliesTo } from '@/lib/review/card/applies'
import type { Category, Scorecard } from '@/lib/review/card/card'
import { scoreReview } from '@/lib/review/card/score'
import { notRated, rate, ratingOf, withRating } from '@/lib/review/record/edit-content'
import { evidenceOf } from '@/lib/review/record/prefill'
import { LONGEST_TEXT, type RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { useAnnounce } from '../../ui/Announcer'
import { uiLocale } from '../../ui/locale'
import { TextBox } from '../../ui/TextBox'
import { CategoryDetail } from './CategoryDetail'
import { categoryIds, focusCategory } from './category-ids'
import { CategoryRow } from './CategoryRow'
import { Prefill } from './Prefill'
import { ratingInFull } from './rating-words'
import type { ReviewSession, ReviewState } from './review-session'
import { SaveBar } from './SaveBar'
import { scoreWords } from './score-words'
import { useNextTicket } from './use-next-ticket'
import { usePinning } from './use-pinning'
import { useReviewKeys } from './use-review-keys'
import './ReviewEditor.css'

export interface ReviewEditorProps {
  readonly desk: OpenReview
  readonly card: Scorecard
  readonly writing: Writing
  readonly state: ReviewState
  readonly session: ReviewSession
  /** Whether the tab is in front. */
  readonly active: boolean
}

/** A review that is being written: the categories of its card, one of them in front, and saving it. */
export function ReviewEditor({ desk, card, writing, state, session, active }: ReviewEditorProps) {
  const { content } = writing
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<string | null>(null)
  const [prefilled, setPrefilled] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const pinning = usePinning(session, content)
  const next = useNextTicket(desk)
  const open = card.categories.filter((category) => appliesTo(category, content.ticket))
  const left = notRated(content, card)
  const current = open.find(({ id }) => id === chosen) ?? open.find(({ id }) => left.includes(id)) ?? open[0]

  const show = (id: string) => {
    flushSync(() => setChosen(id))
    focusCategory(id)
  }
  const rateOne = (category: Category, value: RatingValue | null) => {
    const changed = rate(content, card, category.id, value)
    if (changed === content) return
    session.edit((before) => rate(before, card, category.id, value))
    setPrefilled((before) => before.filter((one) => one !== category.id))
    setAsking(false)
    announce(
      i18n.t('reviewTab.ratedSaid', {
        category: textFor(category.title, uiLocale()),
        rating: ratingInFull(category, value),
        score: scoreWords(scoreReview(card, changed.ratings).final),
      }),
    )
  }
  const save = async (anyway: boolean) => {
    if (left.length > 0 && !anyway) {
      setAsking(true)
      announce(i18n.t('reviewTab.unrated', left.length))
      return
    }
    setAsking(false)
    await session.save()
  }
  useReviewKeys(active, {
    save: () => void save(asking),
    ...(next.go ? { next: next.go } : {}),
    ...(current
      ? {
          rate: (value) => {
            if (typeof value === 'number' && value > current.points) return
            show(current.id)
            rateOne(current, value)
          },
          move: (step) => show(neighbour(open, current, step)),
          pin: () => pinning.pinSelection(current.id, textFor(current.title, uiLocale())),
          comment: () => {
            show(current.id)
            document.getElementById(categoryIds(current.id).comment)?.querySelector('textarea')?.focus()
          },
        }
      : {}),
  })

  return (
    <div className="review-editor">
      {desk.judged && (
        <Prefill
          content={content}
          card={card}
          judged={desk.judged}
          session={session}
          rated={prefilled}
          onRated={setPrefilled}
        />
      )}
      <section aria-labelledby="review-categories">
        <h3 id="review-categories" className="section-title">
          <span>{i18n.t('reviewTab.categories')}</span>
          <span className="section-aside">
            {i18n.t('reviewTab.ratedCount', { rated: open.length - left.length, of: open.length })}
          </span>
        </h3>
        <ol className="review-categories">
          {card.categories.map((category) => {
            const rating = ratingOf(content, category.id)
            const title = textFor(category.title, uiLocale())
            return (
              <CategoryRow
                key={category.id}
                category={category}
                rating={rating}
                ticket={content.ticket}
                current={category.id === current?.id}
                prefilled={prefilled.includes(category.id)}
                onCurrent={() => {
                  if (category.id !== current?.id) setChosen(category.id)
                }}
                onRate={(value) => rateOne(category, value)}
              >
                <CategoryDetail
                  category={category}
                  rating={rating}
                  judgements={desk.judged && evidenceOf(category, desk.judged)}
                  pinFault={pinning.fault?.category === category.id ? pinning.fault.text : null}
                  pinning={pinning.busy}
                  onChange={(change) => session.edit((before) => withRating(before, category.id, change))}
                  onPinSelection={() => pinning.pinSelection(category.id, title)}
                  onPin={(quote) => pinning.pin(category.id, title, quote)}
                />
              </CategoryRow>
            )
          })}
        </ol>
      </section>
      <TextBox
        label={i18n.t('reviewTab.overall')}
        long
        maxLength={LONGEST_TEXT}
        value={content.comment}
        onChange={(comment) => session.edit((before) => ({ ...before, comment }))}
      />
      <SaveBar
        card={card}
        content={content}
        state={state}
        session={session}
        canLeave={!state.touched && desk.saved.some(({ mine }) => mine)}
        unrated={asking ? left.length : 0}
        onSave={() => void save(asking)}
        onFirst={() => {
          const [first] = left
          if (first !== undefined) show(first)
        }}
      />
    </div>
  )
}

/** The category a step away; the first and the last have none beyond. */
function neighbour(categories: readonly Category[], from: Category, step: 1 | -1): string {
  const at = categories.indexOf(from) + step
  return (categories[at] ?? from).id
}
