import { Check, Flag, ListChecks } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { InsertReport } from '../InsertReport'
import { FieldReport } from '../FieldReport'
import { DEED_ICONS } from './DeedRow'
import { useGuide } from './guide-context'
import { momentOf, nextStep, openOf, stepKey, type PlacedStep } from './guide-steps'
import { momentWords } from './guide-words'
import { useDeeds } from './use-deeds'
import './NextStep.css'

/** What to do next and, where something is about to happen, what is open before it: quiet lines that lead to the steps. */
export function NextStep() {
  const guide = useGuide()
  const next = nextStep(guide.view)
  const moment = momentOf(guide.view)
  const words = moment && openOf(moment) > 0 ? momentWords(moment.id, openOf(moment), moment.of) : null
  const announce = useAnnounce()
  useEffect(() => {
    if (words !== null) announce(words)
  }, [announce, words])
  const line = guide.shown ? next : null
  if (line === null && words === null) return null
  return (
    <section className="next" aria-label={i18n.t('guide.nextLabel')}>
      {moment && words !== null && (
        <Button
          className="next-line next-moment"
          data-moment={moment.id}
          data-open={openOf(moment)}
          onPress={() => guide.goToPlaybook(moment.id)}
        >
          <Flag size={13} aria-hidden />
          <span className="next-words">{words}</span>
        </Button>
      )}
      {line && <NextLine key={line.playbook.id} next={line} />}
    </section>
  )
}

function NextLine({ next: { playbook, step } }: { readonly next: PlacedStep }) {
  const { goToStep, mark } = useGuide()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const deeds = useDeeds(playbook)
  const [main] = deeds.of(step)
  const Icon = main ? DEED_ICONS[main.kind] : Check
  const words = main?.words ?? i18n.t('guide.tick')
  const key = stepKey(playbook.id, step.id)
  const tick = () => {
    void mark(playbook.id, step.id, 'done').then((why) => {
      setFault(why)
      announce(why ?? i18n.t('guide.said.done', { step: step.text }))
    })
  }
  return (
    <>
      <div className="next-row">
        <Button className="next-line" data-next-step={key} onPress={() => goToStep(key)}>
          <ListChecks size={14} aria-hidden />
          <span className="next-words" title={step.text}>
            <span className="next-name">{i18n.t('guide.next')}</span> {step.text}
          </span>
        </Button>
        <Action
          kind="plain"
          icon={<Icon size={13} aria-hidden />}
          label={i18n.t('fix.about', { step: words, title: step.text })}
          onPress={main?.act ?? tick}
        >
          {words}
        </Action>
      </div>
      <InsertReport insert={deeds.insert} />
      <FieldReport field={deeds.field} />
      {fault !== null && <p className="field-fault">{fault}</p>}
    </>
  )
}
