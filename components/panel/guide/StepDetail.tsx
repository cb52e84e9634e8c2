import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { exampleForStep } from '@/lib/checklist/examples'
import type { GuidePlaybook, GuideStep } from '@/lib/checklist/guide'
import { Action } from '../../ui/Action'
import { ShowExample } from '../example/ShowExample'
import { Quote } from '../Quote'
import { useTicket } from '../ticket-context'
import { DeedRow } from './DeedRow'
import { stepId } from './guide-context'
import { stepKey } from './guide-steps'
import { SkipStep } from './SkipStep'
import type { Say } from './Step'
import { useDeeds } from './use-deeds'
import '../CriterionDetail.css'
import './StepDetail.css'

export interface StepDetailProps {
  readonly playbook: GuidePlaybook
  readonly step: GuideStep
  readonly say: Say
}

/** Why a step is worth doing, what to expect, the words to the customer, what ticked it, and what can be done about it. */
export function StepDetail({ playbook, step, say }: StepDetailProps) {
  const { messages } = useTicket().view.ticket
  const deeds = useDeeds(playbook)
  const [skipping, setSkipping] = useState(false)
  const { why, expected, ask, evidence, state, by } = step
  // What is pressed here goes with its own success.
  const backTo = () => document.getElementById(stepId(stepKey(playbook.id, step.id)))?.focus()
  const sayFrom: Say = (how, reason) => {
    backTo()
    setSkipping(false)
    say(how, reason)
  }
  const about = (words: string) => i18n.t('fix.about', { step: words, title: step.text })
  return (
    <div className="step-detail">
      <dl className="detail-facts">
        <Fact name={i18n.t('guide.why')} text={why} />
        {expected !== null && <Fact name={i18n.t('guide.expected')} text={expected} />}
        {ask !== null && <Fact name={i18n.t('guide.question')} text={ask.shown} />}
      </dl>
      {evidence.length > 0 && (
        <>
          <p className="detail-name step-seen">{i18n.t('criterion.seen')}</p>
          <ul className="detail-quotes">
            {evidence.map((item) => (
              <li
                key={
                  'field' in item
                    ? `${item.field} ${item.quote}`
                    : `${item.messageId} ${item.start} ${item.end}`
                }
              >
                <Quote evidence={item} messages={messages} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DeedRow list={deeds.of(step)} deeds={deeds} about={step.text}>
        {state === 'open' && (
          <>
            <li data-say="skipped">
              <Action
                kind="plain"
                label={about(i18n.t('guide.skip'))}
                onPress={() => setSkipping((before) => !before)}
              >
                {i18n.t('guide.skip')}
              </Action>
            </li>
            <li data-say="not-applicable">
              <Action
                kind="plain"
                label={about(i18n.t('guide.notHere'))}
                onPress={() => sayFrom('not-applicable')}
              >
                {i18n.t('guide.notHere')}
              </Action>
            </li>
          </>
        )}
        {by === 'person' && (
          <li data-say="undo">
            <Action kind="plain" label={about(i18n.t('guide.undo'))} onPress={() => sayFrom(null)}>
              {i18n.t('guide.undo')}
            </Action>
          </li>
        )}
      </DeedRow>
      {skipping && state === 'open' && (
        <SkipStep
          onCancel={() => {
            backTo()
            setSkipping(false)
          }}
          onSkip={(reason) => sayFrom('skipped', reason)}
        />
      )}
      <ShowExample example={exampleForStep({ ...step, playbook: playbook.id })} about={step.text} />
    </div>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt className="detail-name">{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
