import { ListChecks } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { GuideView } from '@/lib/checklist/guide'
import { numberWords } from '../../ui/number-words'
import { RailButton } from '../RailButton'
import { momentOf, nextStep, openOf, openSteps } from './guide-steps'
import { momentWords } from './guide-words'

export interface RailStepsProps {
  readonly view: GuideView
  readonly onOpen: () => void
}

/** How many steps are open, and in its name what comes next; nothing where nothing is, or where steps are not shown. */
export function RailSteps({ view, onOpen }: RailStepsProps) {
  const open = openSteps(view)
  const next = nextStep(view)
  const moment = momentOf(view)
  if (view.level === 'off' || view.level === 'on-demand' || open === 0) return null
  const label = [
    moment && openOf(moment) > 0 && `${momentWords(moment.id, openOf(moment), moment.of)}.`,
    i18n.t('rail.steps', open),
    next && i18n.t('rail.nextStep', { step: next.step.text }),
  ]
  return (
    <RailButton label={label.filter(Boolean).join(' ')} onPress={onOpen}>
      <span className="rail-steps" data-rail-steps={open}>
        <ListChecks size={18} aria-hidden />
        <span className="rail-number">{numberWords(open)}</span>
        <span className="rail-word">{i18n.t('rail.stepsWord')}</span>
      </span>
    </RailButton>
  )
}
