import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import type { Judgement, ScoreCard } from '@/lib/rubric/judgement'
import { Criterion } from './Criterion'
import type { OpenCriteria } from './use-open-criteria'
import './CriteriaList.css'

export interface CriteriaListProps {
  readonly card: ScoreCard
  readonly messages: TicketView['messages']
  readonly open: OpenCriteria
}

/** All criteria by group, in the rubric's order; those that do not apply come last and quietly. */
export function CriteriaList({ card, messages, open }: CriteriaListProps) {
  const groups = Map.groupBy(
    card.judgements.filter(({ verdict }) => verdict !== 'na'),
    ({ group }) => group,
  )
  const notNeeded = card.judgements.filter(({ verdict }) => verdict === 'na')
  const shared = { card, messages, open }
  return (
    <section className="criteria" aria-labelledby={`criteria-${card.rubric}`}>
      <h3 id={`criteria-${card.rubric}`} className="visually-hidden">
        {i18n.t('quality.all')}
      </h3>
      {[...groups].map(([name, judgements]) => (
        <Group key={name} name={name} judgements={judgements} {...shared} />
      ))}
      {notNeeded.length > 0 && (
        <Group name={i18n.t('quality.notNeeded')} judgements={notNeeded} quiet {...shared} />
      )}
    </section>
  )
}

interface GroupProps extends CriteriaListProps {
  readonly name: string
  readonly judgements: readonly Judgement[]
  readonly quiet?: boolean
}

function Group({ name, judgements, quiet = false, card, messages, open }: GroupProps) {
  const judged = judgements.filter(({ credit }) => credit !== null)
  const met = judged.filter(({ verdict }) => verdict === 'pass').length
  return (
    <div className="criteria-group" data-quiet={quiet}>
      <h4 className="section-title">
        <span>{name}</span>
        {judged.length > 0 && (
          <span className="section-aside">{i18n.t('quality.groupMet', { met, total: judged.length })}</span>
        )}
      </h4>
      <div className="criteria-rows">
        {judgements.map((judgement) => (
          <Criterion key={judgement.id} judgement={judgement} messages={messages} counts={card} open={open} />
        ))}
      </div>
    </div>
  )
}
