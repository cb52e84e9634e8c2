import { SearchX } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { WholeReview } from '@/lib/messaging/reviews/review-log-calls'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { Message } from '../../ui/Message'
import { numberWords } from '../../ui/number-words'
import { PageLink } from '../../ui/PageLink'
import { durationWords, fullMomentWords } from '../../ui/time-words'
import { useAnswer } from '../../ui/use-answer'
import { outcomeWords } from './outcome-words'
import { RatingRows } from './RatingRows'
import { RevisionList } from './RevisionList'
import { Thread } from './Thread'

export interface WholeReviewViewProps {
  readonly id: string
  readonly onBack: () => void
}

/** One review: what was rated and why, what was said about it, and how it came to be so. */
export function WholeReviewView({ id, onBack }: WholeReviewViewProps) {
  const { value, failed, again } = useAnswer('reviews/one', JSON.stringify({ id }), ['reviews'])
  return (
    <>
      <div>
        <Action kind="plain" onPress={onBack} focusFirst>
          {i18n.t('reviewLog.back')}
        </Action>
      </div>
      {failed && (
        <div className="log-fault" role="alert">
          <p>{i18n.t('reviewLog.unanswered')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {!failed && value?.review === null && (
        <Message icon={<SearchX size={18} />} title={i18n.t('reviewLog.gone')}>
          {i18n.t('reviewLog.goneText')}
        </Message>
      )}
      {value?.review && <Whole review={value.review} />}
    </>
  )
}

function Whole({ review }: { readonly review: WholeReview }) {
  const { revisions, current, cards, raw, final, criticalFailed } = review
  const counted = revisions.findLast(({ counter }) => counter === current)
  const card = cards.find(
    ({ id, version }) => id === counted?.content.card.id && version === counted.content.card.version,
  )
  if (!counted || !card) return null
  const { ticket, agent, reviewer, startedAt, seconds, comment, pick, session } = counted.content
  const isZeroed = raw !== final && raw !== null
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('reviewLog.fact.agent'), agent?.name ?? i18n.t('reviewLog.noAgent')],
    [i18n.t('reviewLog.fact.reviewer'), reviewer.name],
    [i18n.t('reviewLog.fact.begun'), fullMomentWords(startedAt)],
    [i18n.t('reviewLog.fact.time'), durationWords(seconds * 1000) ?? i18n.t('reviewLog.underMinute')],
    [
      i18n.t('reviewLog.fact.card'),
      i18n.t('reviewLog.cardVersion', { title: textFor(card.title, uiLocale()), version: card.version }),
    ],
    [
      i18n.t('reviewLog.fact.pick'),
      i18n.t(`reviewLog.picked.${session === null ? pick.how : 'calibration'}`),
    ],
  ]
  return (
    <>
      <Section title={i18n.t('reviewLog.ofTicket', { key: ticket.key })}>
        <p className="log-outcome">
          <strong>{outcomeWords(review).words}</strong>
          {isZeroed && <span>{i18n.t('reviewLog.zeroed', { raw: numberWords(raw) })}</span>}
          {criticalFailed.length > 0 && (
            <span>
              {i18n.t('reviewLog.critical', {
                names: card.categories
                  .filter(({ id }) => criticalFailed.includes(id))
                  .map(({ title }) => textFor(title, uiLocale()))
                  .join(', '),
              })}
            </span>
          )}
          <PageLink href={ticket.url}>{i18n.t('reviewLog.openTicket', { key: ticket.key })}</PageLink>
        </p>
        <dl className="log-facts">
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {comment !== '' && <p className="log-comment">{comment}</p>}
        <RatingRows ratings={counted.content.ratings} card={card} />
      </Section>
      <Thread review={review} id={counted.review} card={card} />
      <RevisionList revisions={revisions} current={current} cards={cards} />
    </>
  )
}
