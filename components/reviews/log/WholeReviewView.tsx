import { SearchX } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { WholeReview } from '@/lib/messaging/reviews/review-log-calls'
import { textFor } from '@/lib/rubric/localized'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { Message } from '../../ui/Message'
import { numberWords } from '../../ui/number-words'
import { PageLink } from '../../ui/PageLink'
import { useAnswer } from '../../ui/use-answer'
import { factsOf } from './fact-words'
import { outcomeWords } from './outcome-words'
import { RatingRows } from './RatingRows'
import { RecordList } from './RecordList'
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
      {failed && <Fault onAgain={again}>{i18n.t('reviewLog.unanswered')}</Fault>}
      {value === null && !failed && <p role="status">{i18n.t('reviewLog.reading')}</p>}
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
  const { revisions, current, cards, raw, final, criticalFailed, audit } = review
  const counted = revisions.findLast(({ counter }) => counter === current)
  const card = cards.find(
    ({ id, version }) => id === counted?.content.card.id && version === counted.content.card.version,
  )
  if (!counted || !card) return <Fault>{i18n.t('reviewLog.noCard')}</Fault>
  const { ticket, comment, ratings } = counted.content
  const isZeroed = raw !== final && raw !== null
  const failures = card.categories.filter(({ id }) => criticalFailed.includes(id))
  return (
    <>
      <Section title={i18n.t('reviewLog.ofTicket', { key: ticket.key })}>
        <p className="part-line">
          <strong>{outcomeWords(review).words}</strong>
          {isZeroed && <span>{i18n.t('reviewLog.zeroed', { raw: numberWords(raw) })}</span>}
          {failures.length > 0 && (
            <span>
              {i18n.t('reviewLog.critical', {
                names: failures.map(({ title }) => textFor(title, uiLocale())).join(', '),
              })}
            </span>
          )}
          <PageLink href={ticket.url}>{i18n.t('reviewLog.openTicket', { key: ticket.key })}</PageLink>
        </p>
        <dl className="part-facts">
          {factsOf(counted.content, card).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {comment !== '' && <p className="part-words">{comment}</p>}
        <RatingRows ratings={ratings} card={card} />
      </Section>
      <Thread review={review} id={counted.review} card={card} />
      <Section title={i18n.t('reviewLog.history')} text={i18n.t('reviewLog.historyText')}>
        <RevisionList revisions={revisions} current={current} cards={cards} />
        <RecordList entries={audit} />
      </Section>
    </>
  )
}
