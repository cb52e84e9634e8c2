import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { i18n } from '@/components/i18n'
import type { GuidePlaybook, GuideStep } from '@/lib/checklist/guide'
import { Action } from '../../ui/Action'
import { useGuide } from './guide-context'
import { stepKey } from './guide-steps'
import { Step } from './Step'

export interface StepListProps {
  readonly playbook: GuidePlaybook
  /** Whether steps that are over fold away. */
  readonly short: boolean
}

/** The steps in the playbook's order. Arrow keys up and down lead from one to the next. */
export function StepList({ playbook, short }: StepListProps) {
  const { touched } = useGuide()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const isInSight = ({ id, state }: GuideStep) =>
    all || !short || state === 'open' || touched.has(stepKey(playbook.id, id))
  const shown = playbook.steps.filter(isInSight)
  const folded = playbook.steps.length - shown.length
  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const target = event.target as HTMLElement
    const kind = STOPS.find((stop) => target.matches(stop))
    if (by === 0 || kind === undefined) return
    const stops = Array.from(list.current?.querySelectorAll<HTMLElement>(kind) ?? [])
    const next = stops[stops.indexOf(target) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the controls in it */}
      <ul className="steps-list" ref={list} onKeyDown={walk}>
        {shown.map((step) => (
          <Step key={step.id} playbook={playbook} step={step} />
        ))}
      </ul>
      {folded > 0 && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('guide.showOver', folded)}
        </Action>
      )}
    </>
  )
}

/** What of a step the arrow keys lead along: the boxes, or the rows that open. */
const STOPS = ['.step-tick input', '.step-open'] as const
