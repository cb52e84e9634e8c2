import { useId, useState } from 'react'
import { i18n } from '@/components/i18n'
import { PRIORITY_STEPS } from '@/lib/signals/priority-matrix'
import type { PriorityTargets } from '@/lib/time/clock-target'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { PickOne } from '../../ui/PickOne'
import { draftToTargets, readTarget, targetsToDraft, type TargetDraft } from './target-draft'
import { useDraft } from './use-draft'
import './TargetsTable.css'

export interface TargetsTableProps {
  readonly title: string
  readonly targets: PriorityTargets
  readonly onChange: (targets: PriorityTargets) => void
  /** Back to the role's own; null while they are in use. */
  readonly onReset: (() => void) | null
}

/** One stretch of time for each priority, and the clock it is counted on. */
export function TargetsTable({ title, targets, onChange, onReset }: TargetsTableProps) {
  const id = useId()
  const [draft, edit] = useDraft(targets, targetsToDraft, onChange)
  // A target half typed is no mistake yet.
  const [typing, setTyping] = useState<keyof PriorityTargets | null>(null)
  const set = (priority: keyof PriorityTargets, part: Partial<TargetDraft>, done: boolean) => {
    const next = { ...draft, [priority]: { ...draft[priority], ...part } }
    setTyping(done ? null : priority)
    edit(next, done ? draftToTargets(next) : null)
  }
  return (
    <div className="targets">
      <div className="targets-head">
        <h4 id={id} className="choice-label">
          {title}
        </h4>
        {onReset !== null && (
          <Action kind="plain" onPress={onReset}>
            {i18n.t('desk.targets.reset')}
          </Action>
        )}
      </div>
      <div className="rows" role="group" aria-labelledby={id}>
        {PRIORITY_STEPS.toReversed().map((priority) => {
          const read = readTarget(draft[priority])
          const problem = typeof read === 'string' && typing !== priority ? read : null
          const name = i18n.t(`clock.priority.${priority}`)
          return (
            <div key={priority} className="row target">
              <span className="target-name">{name}</span>
              <TextBox
                label={i18n.t('desk.targets.within', { title, priority: name })}
                labelHidden
                narrow
                value={draft[priority].text}
                invalid={problem !== null}
                onChange={(text) => set(priority, { text }, false)}
                onDone={() => set(priority, {}, true)}
              />
              <PickOne
                label={i18n.t('desk.targets.clock', { title, priority: name })}
                labelHidden
                value={draft[priority].clock}
                options={[
                  { value: 'business', name: i18n.t('desk.targets.business') },
                  { value: 'calendar', name: i18n.t('desk.targets.calendar') },
                ]}
                onChange={(clock) => set(priority, { clock }, true)}
              />
              {problem !== null && (
                <p className="row-problem" role="alert">
                  {i18n.t(`desk.targets.problem.${problem}`, { priority: name, text: draft[priority].text })}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
