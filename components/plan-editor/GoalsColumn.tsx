import { i18n } from '@/components/i18n'
import type { PlanGoal } from '@/lib/checklist/plan'
import { textFor } from '@/lib/rubric/localized'
import { PartButton } from '../editor/PartButton'
import { PartsColumn } from '../editor/PartsColumn'
import { PartsGroup } from '../editor/PartsGroup'
import { stageWord } from '../ramp/ramp-words'
import { uiLocale } from '../ui/locale'
import { numberWords } from '../ui/number-words'
import type { LoadedPlan } from './plan-draft'
import { measureWord } from './plan-words'

export interface GoalsColumnProps {
  readonly loaded: LoadedPlan
  /** Id of the goal that is open beside; null for the whole plan. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** All goals by stretch: how far each is to be brought, and which one is open beside. */
export function GoalsColumn({ loaded: { draft, saved }, chosen, onChoose }: GoalsColumnProps) {
  const before = new Map(
    saved.stages.flatMap(({ goals }) => goals).map((each) => [each.id, JSON.stringify(each)]),
  )
  return (
    <PartsColumn
      title={i18n.t('planEditor.goals')}
      whole={i18n.t('planEditor.whole')}
      wholeChosen={chosen === null}
      onWhole={() => onChoose('whole')}
    >
      {draft.stages.map(({ id: stage, goals }) => (
        <PartsGroup key={stage} title={stageWord(stage)} share={i18n.t('guideSettings.goals', goals.length)}>
          <ul className="weights-rows">
            {goals.map((goal) => (
              <li
                key={goal.id}
                className="weight plan-goal"
                data-goal={goal.id}
                data-chosen={goal.id === chosen}
              >
                <PartButton
                  title={textFor(goal.text, uiLocale())}
                  critical={false}
                  share={targetWords(goal)}
                  changed={before.get(goal.id) !== JSON.stringify(goal)}
                  chosen={goal.id === chosen}
                  onChoose={() => onChoose(goal.id)}
                />
              </li>
            ))}
          </ul>
        </PartsGroup>
      ))}
    </PartsColumn>
  )
}

function targetWords({ target }: PlanGoal): string {
  return target ? `${measureWord(target.measure)}: ${numberWords(target.least)}` : ''
}
