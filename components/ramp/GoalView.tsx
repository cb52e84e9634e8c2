import { Circle, CircleCheck } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { GoalStanding } from '@/lib/checklist/ramp/goal-standing'
import type { Median } from '@/lib/checklist/ramp/hygiene'
import { textFor } from '@/lib/rubric/localized'
import { Fault } from '../ui/Fault'
import { uiLocale } from '../ui/locale'
import { PickOne } from '../ui/PickOne'
import { Progress } from '../ui/Progress'
import { ASSESSMENTS } from '@/lib/checklist/ramp/ramp-kept'
import { GoalNotes } from './GoalNotes'
import { assessmentWord, evidenceWords } from './ramp-words'
import { useGoalMark } from './use-goal-mark'
import './GoalView.css'

export interface GoalViewProps {
  /** Under which its mark is kept. */
  readonly id: string
  readonly standing: GoalStanding
  readonly hygiene: Median
}

/** One goal: what it is and why, how far it is by count and by the person's own word, and what was noted. */
export function GoalView({ id, standing, hygiene }: GoalViewProps) {
  const { goal, counted, share, reached } = standing
  const text = textFor(goal.text, uiLocale())
  const evidence = evidenceWords(standing, hygiene)
  const { mark, change, fault } = useGoalMark(id, standing.mark)
  return (
    <li className="ramp-goal" data-goal={goal.id} data-reached={reached}>
      <span className="ramp-goal-mark">
        {reached ? <CircleCheck size={18} aria-hidden /> : <Circle size={18} aria-hidden />}
        <span className="visually-hidden">{i18n.t(reached ? 'ramp.reached' : 'ramp.notReached')}</span>
      </span>
      <div className="ramp-goal-words">
        <h3 className="ramp-goal-text">{text}</h3>
        <p className="ramp-muted">{textFor(goal.why, uiLocale())}</p>
        {evidence !== null && (
          <div className="ramp-evidence">
            {share !== null && (
              <Progress label={i18n.t('ramp.progressOf', { goal: text })} done={share} total={1} />
            )}
            <p data-evidence="">
              {reached && <strong>{i18n.t('ramp.reached')} · </strong>}
              {evidence}
            </p>
          </div>
        )}
      </div>
      <div className="ramp-goal-own">
        <PickOne
          label={i18n.t('ramp.assessed.label')}
          value={mark.assessed ?? ''}
          options={[
            { value: '', name: assessmentWord(null) },
            ...ASSESSMENTS.map((value) => ({ value, name: assessmentWord(value) })),
          ]}
          onChange={(value) => change({ assessed: value === '' ? null : value })}
        />
      </div>
      <div className="ramp-goal-notes">
        <GoalNotes
          goal={text}
          target={goal.target ?? null}
          least={counted?.least ?? null}
          mark={mark}
          onChange={change}
        />
        <Fault>{fault}</Fault>
      </div>
    </li>
  )
}
