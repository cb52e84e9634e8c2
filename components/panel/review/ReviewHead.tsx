import { ArrowRight, Eye, EyeOff, ListChecks, Users } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { OpenReview, Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { byCard } from '@/lib/review/record/edit-content'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { PickOne } from '../../ui/PickOne'
import { Action } from '../../ui/Action'
import type { ReviewSession } from './review-session'
import { useNextTicket } from './use-next-ticket'
import './ReviewHead.css'

export interface ReviewHeadProps {
  readonly desk: OpenReview
  /** Null where a saved review is looked at. */
  readonly writing: Writing | null
  readonly session: ReviewSession
}

/** Why this ticket is reviewed, whose work it is, and by which card. */
export function ReviewHead({ desk, writing, session }: ReviewHeadProps) {
  return (
    <div className="review-head">
      <Place desk={desk} />
      <Calibration desk={desk} session={session} />
      {writing && (
        <>
          <div className="review-picks">
            <AgentPick desk={desk} writing={writing} session={session} />
            <CardPick desk={desk} writing={writing} session={session} />
          </div>
          {desk.blind && (
            <p className="review-note" data-blind={writing.content.blind}>
              {writing.content.blind ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
              {i18n.t(writing.content.blind ? 'reviewTab.blind' : 'reviewTab.notBlind')}
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** Where the ticket stands in its list, and the way to the next one. */
export function Place({ desk }: { readonly desk: OpenReview }) {
  const next = useNextTicket(desk)
  const { place } = desk
  if (!place) return null
  const { title, position, of, done } = place
  return (
    <div className="review-place" data-review-place={`${String(position)}/${String(of)}`}>
      <ListChecks size={14} aria-hidden />
      <span className="review-place-words">
        {i18n.t('reviewTab.listPlace', { title, position, of, done })}
      </span>
      {next.go && (
        <Action onPress={next.go} busy={next.busy} icon={<ArrowRight size={13} aria-hidden />}>
          {i18n.t('reviewTab.next')}
        </Action>
      )}
      {next.fault !== null && <p className="review-place-fault">{next.fault}</p>}
    </div>
  )
}

function Calibration({ desk, session }: Omit<ReviewHeadProps, 'writing'>) {
  const { sessions } = desk
  const shown = sessions.find(({ id }) => id === desk.session)
  if (sessions.length === 0) return null
  return (
    <div className="review-calibration" data-review-session={desk.session ?? ''}>
      {shown && (
        <p className="review-note">
          <Users size={14} aria-hidden />
          {i18n.t('reviewTab.inSession', { title: shown.title })}
        </p>
      )}
      <PickOne
        label={i18n.t('reviewTab.for')}
        value={desk.session ?? 'none'}
        options={[
          ...sessions.map(({ id, title }) => ({ value: id, name: title })),
          { value: 'none', name: i18n.t('reviewTab.ordinary') },
        ]}
        onChange={(chosen) => void session.reviewFor(chosen === 'none' ? null : chosen)}
      />
    </div>
  )
}

interface PickProps {
  readonly desk: OpenReview
  readonly writing: Writing
  readonly session: ReviewSession
}

function AgentPick({ desk, writing, session }: PickProps) {
  const { agent } = writing.content
  const known = desk.agents.map(({ person, messages }) => ({
    person,
    name: i18n.t('reviewTab.agentOption', {
      name: person.name,
      messages: i18n.t('reviewTab.publicMessages', messages),
    }),
  }))
  const isKnown = known.some(({ person }) => person.id === agent?.id)
  const people = agent && !isKnown ? [{ person: agent, name: agent.name }, ...known] : known
  return (
    <PickOne
      label={i18n.t('reviewTab.agent')}
      value={agent?.id ?? ''}
      options={[
        ...people.map(({ person, name }) => ({ value: person.id, name })),
        { value: '', name: i18n.t('reviewTab.noAgent') },
      ]}
      onChange={(id) => {
        const chosen = people.find(({ person }) => person.id === id)?.person ?? null
        session.edit((before) => ({ ...before, agent: chosen }))
      }}
    />
  )
}

function CardPick({ desk, writing, session }: PickProps) {
  const { card } = writing.content
  const isThis = (one: { readonly id: string; readonly version: number }) =>
    one.id === card.id && one.version === card.version
  const { cards } = desk
  const own = desk.card && isThis(desk.card) && !cards.some(isThis) ? [desk.card] : []
  const options = [...own, ...cards].map((one) => ({
    value: `${one.id} ${String(one.version)}`,
    name: textFor(one.title, uiLocale()),
  }))
  if (options.length < 2) return null
  return (
    <PickOne
      label={i18n.t('reviewTab.card')}
      value={`${card.id} ${String(card.version)}`}
      options={options}
      onChange={(chosen) => {
        const next = [...own, ...cards].find((one) => `${one.id} ${String(one.version)}` === chosen)
        if (next) session.edit((before) => byCard(before, next))
      }}
    />
  )
}
