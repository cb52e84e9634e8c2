import { Equal, EqualNot } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { exampleForCriterion } from '@/lib/checklist/examples'
import type { Agreement, Compared } from '@/lib/practice/score-practice'
import type { ScoreCard, Verdict } from '@/lib/rubric/judgement'
import type { Evidence } from '@/lib/ticket/evidence'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { ShowExample } from '../panel/example/ShowExample'
import { becauseWords } from '../ui/because-words'
import { fieldWord } from '../ui/field-words'
import { VerdictMark } from '../ui/VerdictMark'

export interface ComparedListProps {
  readonly card: ScoreCard
  readonly agreement: Agreement
  readonly snapshot: TicketSnapshot
}

/** The person's verdicts beside the rubric's, with what the rubric rests on; those that differ come first. */
export function ComparedList({ card, agreement, snapshot }: ComparedListProps) {
  const { compared } = agreement
  const sorted = [...compared.filter(({ same }) => !same), ...compared.filter(({ same }) => same)]
  return (
    <ul className="compared-list">
      {sorted.map((each) => (
        <li key={each.judgement.id}>
          <ComparedCriterion compared={each} card={card} snapshot={snapshot} />
        </li>
      ))}
    </ul>
  )
}

interface ComparedCriterionProps {
  readonly compared: Compared
  readonly card: ScoreCard
  readonly snapshot: TicketSnapshot
}

function ComparedCriterion({ compared: { judgement, own, same }, card, snapshot }: ComparedCriterionProps) {
  const { id, title, verdict, because, evidence } = judgement
  const Icon = same ? Equal : EqualNot
  return (
    <div className="compared" data-compared-criterion={id} data-same={same}>
      <h4 className="own-title">{title}</h4>
      <div className="compared-line">
        <dl className="compared-verdicts">
          <VerdictOf name={i18n.t('practice.score.yours')} verdict={own} />
          <VerdictOf name={i18n.t('practice.score.rubric')} verdict={verdict} />
        </dl>
        <span className="compared-same">
          <Icon size={14} aria-hidden />
          {i18n.t(same ? 'practice.score.same' : 'practice.score.differs')}
        </span>
      </div>
      {because && becauseWords(because, card).map((text) => <p key={text}>{text}</p>)}
      {evidence.length > 0 && (
        <ul className="compared-quotes">
          {evidence.map((item) => (
            <li key={JSON.stringify(item)}>
              <span className="practice-hint">{sourceOf(item, snapshot)}</span> <q>{item.quote}</q>
            </li>
          ))}
        </ul>
      )}
      <ShowExample example={exampleForCriterion(id)} about={title} />
    </div>
  )
}

function VerdictOf({ name, verdict }: { readonly name: string; readonly verdict: Verdict }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="compared-verdict">
        <VerdictMark verdict={verdict} />
        {i18n.t(`verdict.${verdict}`)}
      </dd>
    </div>
  )
}

function sourceOf(evidence: Evidence, snapshot: TicketSnapshot): string {
  if ('field' in evidence) return fieldWord(evidence.field)
  const message = (valueOf(snapshot.messages) ?? []).find(({ id }) => id === evidence.messageId)
  return message?.author.name ?? fieldWord('subject')
}
