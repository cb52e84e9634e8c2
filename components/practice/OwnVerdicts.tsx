import { i18n } from '@/components/i18n'
import type { PracticeWork } from '@/lib/practice/practice-work'
import { OWN_VERDICTS, type OwnVerdict } from '@/lib/practice/score-practice'
import type { Judgement, ScoreCard } from '@/lib/rubric/judgement'

export interface OwnVerdictsProps {
  readonly card: ScoreCard
  readonly own: PracticeWork['own']
  readonly onJudge: (criterion: string, verdict: OwnVerdict) => void
}

/** Every criterion with the verdicts to choose from; what the rubric says is not shown. */
export function OwnVerdicts({ card, own, onJudge }: OwnVerdictsProps) {
  const groups = Map.groupBy(card.judgements, ({ group }) => group)
  return [...groups].map(([name, judgements]) => (
    <div key={name} className="own-group">
      <h4 className="own-group-name">{name}</h4>
      {judgements.map((judgement) => (
        <OwnCriterion
          key={judgement.id}
          judgement={judgement}
          chosen={own[judgement.id] ?? null}
          onJudge={(verdict) => onJudge(judgement.id, verdict)}
        />
      ))}
    </div>
  ))
}

interface OwnCriterionProps {
  readonly judgement: Judgement
  readonly chosen: OwnVerdict | null
  readonly onJudge: (verdict: OwnVerdict) => void
}

function OwnCriterion({ judgement: { id, title, why }, chosen, onJudge }: OwnCriterionProps) {
  return (
    <fieldset className="own" data-own={id} aria-describedby={`own-why-${id}`}>
      <legend className="own-title">{title}</legend>
      <p id={`own-why-${id}`} className="own-why">
        {why}
      </p>
      <div className="own-choices">
        {OWN_VERDICTS.map((verdict) => (
          <label key={verdict} className="own-choice">
            <input
              type="radio"
              name={`own-${id}`}
              value={verdict}
              checked={chosen === verdict}
              onChange={() => onJudge(verdict)}
            />
            <span>{i18n.t(`verdict.${verdict}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
