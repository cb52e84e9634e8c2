import { RotateCcw } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { GOAL_TEXTS, mostOf, resetGoal, setGoalText, setTarget } from '@/lib/checklist/edit-plan'
import type { Plan, PlanGoal } from '@/lib/checklist/plan'
import { textFor } from '@/lib/rubric/localized'
import { saysTheSame } from '@/lib/rubric/write-pack'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { NumberBox } from '../ui/NumberBox'
import type { EditPlan } from './plan-draft'
import { measureWord } from './plan-words'

export interface GoalFormProps {
  readonly goal: PlanGoal
  /** The plan as it came with Deskhand; null for an imported one. */
  readonly base: Plan | null
  readonly edit: EditPlan
}

/** The texts of one goal, and how far it is to be brought. Give it the goal's id as key. */
export function GoalForm({ goal, base, edit }: GoalFormProps) {
  const { id, target } = goal
  const locale = uiLocale()
  const original = base?.stages.flatMap(({ goals }) => goals).find((each) => each.id === id)
  return (
    <Form
      title={textFor(goal.text, locale)}
      focus
      actions={
        base !== null &&
        original !== undefined &&
        !saysTheSame(original, goal) && (
          <Action
            icon={<RotateCcw size={14} aria-hidden />}
            onPress={() => edit((plan) => resetGoal(plan, id, base))}
          >
            {i18n.t('planEditor.resetGoal')}
          </Action>
        )
      }
    >
      <FormPart title={i18n.t('editor.texts')}>
        {GOAL_TEXTS.map((which) => (
          <DraftText
            key={which}
            label={i18n.t(`planEditor.${which}`)}
            long
            value={textFor(goal[which], locale)}
            onChange={(value) => edit((plan) => setGoalText(plan, id, which, value, locale))}
          />
        ))}
      </FormPart>
      <FormPart title={i18n.t('planEditor.target')}>
        {target ? (
          <>
            <p className="form-lead">{i18n.t('planEditor.targetText')}</p>
            <NumberBox
              label={i18n.t('planEditor.least', { measure: measureWord(target.measure) })}
              value={target.least}
              least={1}
              most={mostOf(target)}
              onChange={(least) => edit((plan) => setTarget(plan, id, least))}
            />
          </>
        ) : (
          <p className="form-lead">{i18n.t('planEditor.judged')}</p>
        )}
      </FormPart>
    </Form>
  )
}
