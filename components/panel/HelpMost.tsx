import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { CriterionHead } from './CriterionHead'
import { FixActions } from './FixActions'
import { gapsOf } from './open-asks'
import './HelpMost.css'

const SHOWN = 3

export interface HelpMostProps {
  readonly card: ScoreCard
  readonly onShow: (criterion: string) => void
}

/** The few fixes worth most points, each with what can be done at once; the title leads to its criterion. */
export function HelpMost({ card, onShow }: HelpMostProps) {
  const best = gapsOf(card)
    .filter(({ gain }) => gain > 0)
    .slice(0, SHOWN)
  if (best.length === 0) return null
  return (
    <section aria-labelledby={`help-${card.rubric}`}>
      <h3 id={`help-${card.rubric}`} className="section-title">
        {i18n.t('quality.helpMost')}
      </h3>
      <ol className="help">
        {best.map((judgement) => (
          <li key={judgement.id} className="help-item" data-help={judgement.id}>
            <CriterionHead judgement={judgement} onShow={onShow} />
            <p className="help-fix">{judgement.fix}</p>
            <FixActions judgement={judgement} />
          </li>
        ))}
      </ol>
    </section>
  )
}
