import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { useGuide } from './guide-context'
import { inOrder } from './guide-steps'
import { levelWords } from './guide-words'
import { HelpLevel } from './HelpLevel'
import { OtherPlaybooks } from './OtherPlaybooks'
import { PlaybookSection } from './PlaybookSection'
import { TopicLine } from './TopicLine'
import './StepsTab.css'

/** What the ticket is about and the steps for it, as much as the person wants to see. @param active whether it is in sight */
export function StepsTab({ active }: { readonly active: boolean }) {
  const { view, shown, show } = useGuide()
  return (
    <div className="steps" data-guide-level={view.level}>
      <TopicLine />
      {shown ? (
        inOrder(view.playbooks).map((playbook) => (
          <PlaybookSection
            key={playbook.id}
            playbook={playbook}
            short={view.level !== 'full'}
            active={active}
          />
        ))
      ) : (
        <div className="steps-folded">
          <p>{levelWords(view)}</p>
          <Action onPress={show}>{i18n.t('guide.showSteps')}</Action>
        </div>
      )}
      <OtherPlaybooks active={active} />
      <HelpLevel />
    </div>
  )
}
