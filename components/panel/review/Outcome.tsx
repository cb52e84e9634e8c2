import { ArrowRight, CircleCheck, CircleDashed, CircleX, Copy, NotebookPen, Pencil, Plus } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { OpenReview, SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import type { Scorecard } from '@/lib/review/card/card'
import type { CardScore } from '@/lib/review/card/score'
import { ratingOf } from '@/lib/review/record/edit-content'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { numberWords } from '../../ui/number-words'
import { clockWords } from '../../ui/time-words'
import { useNow } from '../../ui/use-now'
import { InsertReport } from '../InsertReport'
import { noteText } from '../insertable'
import { useInsert } from '../use-insert'
import { ratingInFull } from './rating-words'
import { useReviewed } from './reviewed-ticket'
import type { ReviewSession } from './review-session'
import { summaryText } from './summary-text'
import { useNextTicket } from './use-next-ticket'
import { useReviewKeys } from './use-review-keys'
import './Outcome.css'

export interface OutcomeProps {
  readonly desk: OpenReview
  readonly saved: SavedReview
  readonly session: ReviewSession
  /** Whether the tab is in front. */
  readonly active: boolean
}

/** A review that was saved: what it came to, its text for the ticket, and what comes next. */
export function Outcome({ desk, saved, session, active }: OutcomeProps) {
  const now = useNow()
  const next = useNextTicket(desk)
  useReviewKeys(active, next.go ? { next: next.go } : {})
  const { said } = saved
  return (
    <section
      className="outcome"
      data-review-saved={saved.counter}
      data-review-score={said?.score.final ?? ''}
      aria-labelledby="outcome-title"
    >
      <h3 id="outcome-title" className="outcome-title" tabIndex={-1}>
        {i18n.t('reviewTab.savedTitle')}
      </h3>
      {said && <Result score={said.score} card={said.card} />}
      {saved.session !== null && <p className="outcome-text">{i18n.t('reviewTab.sessionSaved')}</p>}
      <div className="outcome-actions">
        {next.go && (
          <Action kind="main" onPress={next.go} busy={next.busy} icon={<ArrowRight size={13} aria-hidden />}>
            {i18n.t('reviewTab.next')}
          </Action>
        )}
        <Action onPress={() => session.change(saved)} icon={<Pencil size={13} aria-hidden />}>
          {i18n.t('reviewTab.change')}
        </Action>
        {desk.fresh && saved.session === null && (
          <Action kind="plain" onPress={() => session.another()} icon={<Plus size={13} aria-hidden />}>
            {i18n.t('reviewTab.another')}
          </Action>
        )}
      </div>
      {said?.card && <Summary saved={saved} card={said.card} />}
      <p className="outcome-version">
        {i18n.t('reviewTab.version', { counter: saved.counter, time: clockWords(saved.at, now) })}
      </p>
    </section>
  )
}

function Result({ score, card }: { readonly score: CardScore; readonly card: Scorecard | null }) {
  const { raw, final, passed, criticalFailed } = score
  const Icon = passed === null ? CircleDashed : passed ? CircleCheck : CircleX
  const tone = passed === null ? 'neutral' : passed ? 'good' : 'bad'
  const names = card?.categories.filter(({ id }) => criticalFailed.includes(id)) ?? []
  return (
    <div className={`outcome-result outcome-${tone}`}>
      <Icon size={22} aria-hidden />
      <div>
        {final === null ? (
          <>
            <p className="outcome-score">{i18n.t('reviewTab.notScored')}</p>
            <p className="outcome-text">{i18n.t('reviewTab.notScoredText')}</p>
          </>
        ) : (
          <p className="outcome-score">
            {i18n.t('reviewTab.scoreOf', { score: numberWords(final) })}
            <span className="outcome-passed">{i18n.t(passed ? 'reviewTab.passed' : 'reviewTab.failed')}</span>
          </p>
        )}
        {raw !== null && raw !== final && (
          <p className="outcome-text">{i18n.t('reviewTab.rawScore', { score: numberWords(raw) })}</p>
        )}
        {names.length > 0 && (
          <p className="outcome-text">
            {i18n.t('reviewTab.criticalFailed', {
              names: names.map(({ title }) => textFor(title, uiLocale())).join(', '),
            })}
          </p>
        )}
      </div>
    </div>
  )
}

/** Each category's rating, and the whole as a text that goes into an internal note or is copied; nothing else leaves. */
function Summary({ saved, card }: { readonly saved: SavedReview; readonly card: Scorecard }) {
  const insert = useInsert()
  const { messages } = useReviewed()
  if (!saved.said) return null
  const { content, score } = saved.said
  const people = [...new Set(messages.flatMap(({ author, role }) => (role === 'requester' ? author : [])))]
  const note = noteText(summaryText(content, card, score, people))
  return (
    <>
      <dl className="outcome-ratings">
        {card.categories.map((category) => (
          <div key={category.id} className="outcome-rating">
            <dt>{textFor(category.title, uiLocale())}</dt>
            <dd>{ratingInFull(category, ratingOf(content, category.id).value)}</dd>
          </div>
        ))}
      </dl>
      <h4 className="section-title">{i18n.t('reviewTab.summary')}</h4>
      <p className="outcome-summary" data-review-summary="">
        {note.text}
      </p>
      <div className="outcome-actions">
        <Action
          onPress={() => insert.insert(note)}
          busy={insert.busy}
          icon={<NotebookPen size={13} aria-hidden />}
        >
          {i18n.t('reviewTab.insert')}
        </Action>
        <Action kind="plain" onPress={() => insert.copy(note)} icon={<Copy size={13} aria-hidden />}>
          {i18n.t('reviewTab.copy')}
        </Action>
      </div>
      <InsertReport insert={insert} />
    </>
  )
}
