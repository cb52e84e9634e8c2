import { i18n } from '@/components/i18n'
import { exampleForCriterion } from '@/lib/checklist/examples'
import type { TicketView } from '@/lib/messaging/view'
import type { Judgement, Verdict } from '@/lib/rubric/judgement'
import { becauseWords } from '../ui/because-words'
import type { MessageCounts } from '../ui/because-words'
import { ShowExample } from './example/ShowExample'
import { FixActions } from './FixActions'
import { Quote } from './Quote'
import './CriterionDetail.css'

export interface CriterionDetailProps {
  readonly judgement: Judgement
  readonly messages: TicketView['messages']
  readonly counts: MessageCounts
}

/** What a verdict rests on: what is missing, how to mend it, the quotes, and why it matters. */
export function CriterionDetail({ judgement, messages, counts }: CriterionDetailProps) {
  const { id, title, verdict, because, fix, why, evidence } = judgement
  const missed = verdict === 'fail' || verdict === 'partial'
  return (
    <div className="detail">
      <dl className="detail-facts">
        {because && <Fact name={becauseName(verdict)} texts={becauseWords(because, counts)} />}
        {missed && <Fact name={i18n.t('criterion.fix')} texts={[fix]} />}
        <Fact name={i18n.t('criterion.why')} texts={[why]} />
      </dl>
      {judgement.actions.length > 0 && <FixActions judgement={judgement} />}
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
      <ShowExample example={exampleForCriterion(id)} about={title} />
    </div>
  )
}

function Fact({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  return (
    <div>
      <dt className="detail-name">{name}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  )
}

function becauseName(verdict: Verdict): string {
  if (verdict === 'na') return i18n.t('criterion.whyNot')
  if (verdict === 'unreadable') return i18n.t('criterion.unread')
  return i18n.t('criterion.missing')
}
