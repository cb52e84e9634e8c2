import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import type { GuidePlaybook, GuideStep } from '@/lib/checklist/guide'
import type { StepMark as Mark } from '@/lib/checklist/checklist-state'
import { useAnnounce } from '../../ui/Announcer'
import { Badge } from '../../ui/Badge'
import { stepId, useGuide } from './guide-context'
import { stepKey } from './guide-steps'
import { stateWords } from './guide-words'
import { StepDetail } from './StepDetail'
import { StepMark } from './StepMark'
import './Step.css'

export interface StepProps {
  readonly playbook: GuidePlaybook
  readonly step: GuideStep
}

/** What the person says of a step, and whether it was kept. */
export type Say = (how: Mark['how'] | null, reason?: string) => void

/** One step: a box to tick, what to do and how it stands, and a row that opens to why and how. */
export function Step({ playbook, step }: StepProps) {
  const { isOpen, setOpen, mark, view } = useGuide()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const key = stepKey(playbook.id, step.id)
  const { state, by, text } = step
  const words = stateWords(step)
  const isNext = view.next !== null && stepKey(view.next.playbook, view.next.step) === key
  const say: Say = (how, reason) => {
    void mark(playbook.id, step.id, how, reason).then((why) => {
      setFault(why)
      announce(why ?? i18n.t(SAID[how ?? 'back'], { step: text }))
    })
  }
  return (
    <li
      className="step"
      data-step={step.id}
      data-step-state={state}
      data-step-by={by ?? ''}
      data-next={isNext}
    >
      <Disclosure isExpanded={isOpen(key)} onExpandedChange={(open) => setOpen(key, open)}>
        <div className="step-row">
          <Checkbox
            className="step-tick"
            aria-labelledby={`${stepId(key)}-text ${stepId(key)}-state`}
            isSelected={state === 'done'}
            onChange={() => say(state !== 'done' ? 'done' : by === 'person' ? null : 'open')}
          >
            <StepMark state={state} />
          </Checkbox>
          <Button slot="trigger" id={stepId(key)} className="step-open">
            <span className="step-words">
              <span id={`${stepId(key)}-text`} className="step-text">
                {text}
              </span>
              <span id={`${stepId(key)}-state`} className="step-state">
                {isNext && <Badge tone="accent">{i18n.t('guide.isNext')}</Badge>}
                {words}
              </span>
            </span>
            <ChevronRight className="step-chevron" size={14} aria-hidden />
          </Button>
        </div>
        <DisclosurePanel className="step-panel">
          <StepDetail playbook={playbook} step={step} say={say} />
        </DisclosurePanel>
      </Disclosure>
      {fault !== null && <p className="field-fault step-fault">{fault}</p>}
    </li>
  )
}

const SAID = {
  done: 'guide.said.done',
  skipped: 'guide.said.skipped',
  'not-applicable': 'guide.said.notHere',
  open: 'guide.said.open',
  back: 'guide.said.back',
} as const
