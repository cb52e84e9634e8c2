import { i18n } from '@/components/i18n'
import type { StageStanding } from '@/lib/checklist/ramp/ramp'
import { goalKey } from '@/lib/checklist/ramp/ramp-kept'
import { FoldHead } from '../ui/FoldHead'
import { dayWords } from '../ui/time-words'
import { GoalView } from './GoalView'
import { stageWord } from './ramp-words'
import type { ShownRamp } from './use-ramp'
import './StageView.css'

export interface StageViewProps {
  readonly stage: StageStanding
  readonly shown: ShownRamp
  /** Whether it is the stretch that is running, which stands open. */
  readonly isCurrent: boolean
}

/** One stretch with its goals. */
export function StageView({ stage, shown, isCurrent }: StageViewProps) {
  const { plan, hygiene } = shown.ramp
  return (
    <details className="ramp-stage" open={isCurrent} data-stage={stage.id}>
      <FoldHead>
        <span className="ramp-stage-name">{stageWord(stage.id)}</span>
        {isCurrent && <span className="ramp-now">{i18n.t('ramp.now')}</span>}
        <span className="ramp-muted">
          {i18n.t('ramp.reachedOf', { reached: stage.reached, all: stage.goals.length })}
          {stage.until !== null && ` · ${i18n.t('ramp.until', { day: dayWords(stage.until) })}`}
        </span>
      </FoldHead>
      <ol className="ramp-goals">
        {stage.goals.map((standing) => {
          const key = goalKey(plan.id, standing.goal.id)
          return <GoalView key={key} id={key} standing={standing} hygiene={hygiene.last} />
        })}
      </ol>
    </details>
  )
}
