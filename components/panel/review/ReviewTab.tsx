import { ClipboardList, MessageCircleWarning, Unplug } from 'lucide-react'
import { useEffect } from 'react'
import { i18n } from '@/components/i18n'
import type { OpenReview } from '@/lib/messaging/reviews/review-panel-calls'
import { byCard } from '@/lib/review/record/edit-content'
import { textFor } from '@/lib/rubric/localized'
import { openSettings } from '../../desk'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { Message } from '../../ui/Message'
import { EarlierReviews } from './EarlierReviews'
import { Outcome } from './Outcome'
import { ReviewedProvider, type ReviewedTicket } from './reviewed-ticket'
import { ReviewEditor } from './ReviewEditor'
import { ReviewHead } from './ReviewHead'
import { ownSaved, type ReviewSession, type ReviewState } from './review-session'
import { ReviewTroubles } from './ReviewTroubles'
import { TimeSpent } from './TimeSpent'
import { useReview } from './use-review'
import { useOutcomeTold } from './use-outcome-told'
import './ReviewTab.css'

export interface ReviewTabProps {
  readonly ticket: ReviewedTicket
  /** Changes when the ticket was read again. */
  readonly seen: string
  /** Whether the tab is in front. */
  readonly active: boolean
  /** Whether the person was sent to this ticket to review it: then the keyboard is for its first category. */
  readonly arrived: boolean
  /** Whether the person looked at what a blind review hides. */
  readonly looked: boolean
  /** Whether the ticket cannot be read, which is said elsewhere: only what was begun or saved on it is shown. */
  readonly unread: boolean
  /** Told what is known of the review: whether one is being written, and whether verdicts stay hidden meanwhile. */
  readonly onStanding: (standing: { readonly begun: boolean; readonly blind: boolean }) => void
}

/** The review of the ticket on screen: written, saved, or whatever stands in its way. */
export default function ReviewTab(props: ReviewTabProps) {
  const { ticket, seen, active, arrived, looked, unread, onStanding } = props
  const { state, session } = useReview(seen, active)
  const { desk, writing, touched } = state
  const begun = touched
  const blind =
    typeof desk !== 'string' && desk.kind === 'ready' && desk.blind && writing?.content.blind === true
  useEffect(() => onStanding({ begun, blind }), [onStanding, begun, blind])
  useEffect(() => {
    if (looked) session.looked()
  }, [session, looked])
  const isHere = typeof desk !== 'string' && writing !== null
  useEffect(() => {
    if (arrived && active && isHere)
      document.querySelector<HTMLElement>('[data-category] [role="radio"][tabindex="0"]')?.focus()
  }, [arrived, active, isHere])
  return (
    <ReviewedProvider value={ticket}>
      <div className="review" data-review={stateName(state)}>
        <h2 className="visually-hidden">{i18n.t('reviewTab.label')}</h2>
        <Shown state={state} session={session} active={active} unread={unread} />
      </div>
    </ReviewedProvider>
  )
}

function stateName({ desk, writing, touched }: ReviewState): string {
  if (typeof desk === 'string') return desk
  if (desk.kind !== 'ready') return desk.kind
  if (writing) return touched ? 'begun' : 'fresh'
  return ownSaved(desk) ? 'saved' : 'none'
}

interface ShownProps {
  readonly state: ReviewState
  readonly session: ReviewSession
  readonly active: boolean
  readonly unread: boolean
}

function Shown(props: ShownProps) {
  const { state, session } = props
  const { desk } = state
  if (desk === 'waiting') return <p role="status">{i18n.t('reviewTab.waiting')}</p>
  if (desk === 'failed')
    return (
      <Message
        icon={<MessageCircleWarning size={18} />}
        title={i18n.t('reviewTab.failedTitle')}
        action={<Action onPress={() => void session.load()}>{i18n.t('action.again')}</Action>}
      >
        {i18n.t('reviewTab.failedText')}
      </Message>
    )
  // Reviewing was switched off while this was on its way; the tab goes with it.
  if (desk.kind === 'off') return null
  if (desk.kind === 'no-ticket')
    return props.unread ? null : (
      <Message icon={<Unplug size={18} />} title={i18n.t('reviewTab.noTicketTitle')}>
        {i18n.t('reviewTab.noTicketText')}
      </Message>
    )
  return <OpenDesk desk={desk} {...props} />
}

function OpenDesk({ desk, state, session, active, unread }: ShownProps & { readonly desk: OpenReview }) {
  const { writing } = state
  const own = ownSaved(desk)
  useOutcomeTold(writing === null ? own : null)
  const card =
    writing &&
    [desk.card, ...desk.cards].find(
      (one) => one?.id === writing.content.card.id && one.version === writing.content.card.version,
    )
  const ofSaved = writing && !card && own?.said?.card
  const shownCard = card ?? (ofSaved && isCardOf(ofSaved, writing.content.card) ? ofSaved : null)
  return (
    <>
      <ReviewHead desk={desk} writing={writing} session={session} />
      {unread && writing && <p className="review-note">{i18n.t('reviewTab.unreadText')}</p>}
      <ReviewTroubles state={state} session={session} />
      {writing && <TimeSpent session={session} />}
      {writing && shownCard && (
        <ReviewEditor
          desk={desk}
          card={shownCard}
          writing={writing}
          state={state}
          session={session}
          active={active}
        />
      )}
      {writing && !shownCard && <LostCard desk={desk} session={session} />}
      {!writing && own && <Outcome desk={desk} saved={own} session={session} active={active} />}
      {!writing && !own && desk.cards.length === 0 && <NoCard />}
      <EarlierReviews reviews={desk.saved.filter(({ review }) => review !== own?.review)} />
    </>
  )
}

function isCardOf(
  card: { readonly id: string; readonly version: number },
  wanted: { readonly id: string; readonly version: number },
): boolean {
  return card.id === wanted.id && card.version === wanted.version
}

function NoCard() {
  return (
    <Message
      icon={<ClipboardList size={18} />}
      title={i18n.t('reviewTab.noCardTitle')}
      action={<Action onPress={() => void openSettings()}>{i18n.t('reviewTab.openSettings')}</Action>}
    >
      {i18n.t('reviewTab.noCardText')}
    </Message>
  )
}

/** The card of what was written is nowhere any more: another one takes what fits. */
function LostCard({ desk, session }: { readonly desk: OpenReview; readonly session: ReviewSession }) {
  return (
    <Message
      icon={<ClipboardList size={18} />}
      title={i18n.t('reviewTab.lostCardTitle')}
      action={
        <div className="review-cards">
          {desk.cards.map((card) => (
            <Action key={card.id} onPress={() => session.edit((before) => byCard(before, card))}>
              {textFor(card.title, uiLocale())}
            </Action>
          ))}
        </div>
      }
    >
      {i18n.t('reviewTab.lostCardText')}
    </Message>
  )
}
