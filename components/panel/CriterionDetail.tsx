import { i18n } from '#i18n'
import type { TicketView } from '@/lib/messaging/view'
import type { Judgement, Verdict } from '@/lib/rubric/judgement'
import { Quote } from './Quote'
import './CriterionDetail.css'

export interface CriterionDetailProps {
  readonly judgement: Judgement
  readonly messages: TicketView['messages']
  readonly messagesRead: number
}

/** What a verdict rests on: what is missing, how to mend it, the quotes, and why it matters. */
export function CriterionDetail({ judgement, messages, messagesRead }: CriterionDetailProps) {
  const { verdict, missing, fix, why, evidence } = judgement
  const missed = verdict === 'fail' || verdict === 'partial'
  return (
    <div className="detail">
      <dl className="detail-facts">
        {missing !== null && <Fact name={missingName(verdict)} text={missing} />}
        {missed && <Fact name={i18n.t('criterion.fix')} text={fix} />}
        <Fact name={i18n.t('criterion.why')} text={why} />
      </dl>
      {evidence.length > 0 && (
        <>
          <p className="detail-name">{i18n.t('criterion.seen')}</p>
          <ul className="detail-quotes">
            {evidence.map((item) => (
              <li
                key={
                  'field' in item
                    ? `${item.field} ${item.quote}`
                    : `${item.messageId} ${item.start} ${item.end}`
                }
              >
                <Quote evidence={item} messages={messages} />
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length === 0 && missed && missing === null && (
        <p className="detail-none">{i18n.t('criterion.notSeen', messagesRead)}</p>
      )}
    </div>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt className="detail-name">{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function missingName(verdict: Verdict): string {
  if (verdict === 'na') return i18n.t('criterion.whyNot')
  if (verdict === 'unreadable') return i18n.t('criterion.unread')
  return i18n.t('criterion.missing')
}
