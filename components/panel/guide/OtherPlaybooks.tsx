import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GuideView } from '@/lib/checklist/guide'
import { Action } from '../../ui/Action'
import { useGuide } from './guide-context'
import { PlaybookMenu } from './PlaybookMenu'
import { PlaybookSection } from './PlaybookSection'
import { useLookedUp } from './use-looked-up'

/** Playbooks that are not shown by themselves, one at a time when it is asked for. */
export function OtherPlaybooks({ active }: { readonly active: boolean }) {
  const { view } = useGuide()
  const [wanted, setWanted] = useState<string | null>(null)
  const { state, again } = useLookedUp(wanted, view)
  const close = () => {
    setWanted(null)
    document.getElementById('other-playbooks')?.focus()
  }
  return (
    <section className="other-playbooks" aria-label={i18n.t('guide.look')}>
      <div id="other-playbooks" className="other-playbooks-row" tabIndex={-1}>
        <PlaybookMenu
          words={i18n.t('guide.look')}
          groups={[
            { name: i18n.t('guide.moments'), choices: choicesOf(view, 'moment') },
            { name: i18n.t('guide.topics'), choices: choicesOf(view, 'topic') },
          ]}
          onChoose={setWanted}
        />
      </div>
      {state === 'waiting' && <p className="guide-quiet">{i18n.t('guide.lookWaiting')}</p>}
      {state === 'failed' && (
        <div className="guide-quiet" role="status">
          <p>{i18n.t('guide.lookFailed')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {typeof state === 'object' && state !== null && (
        <PlaybookSection key={state.id} playbook={state} short={false} active={active} onClose={close} />
      )}
    </section>
  )
}

/** Those of a kind that are not on the list already. */
function choicesOf({ all, playbooks }: GuideView, kind: 'moment' | 'topic') {
  return all
    .filter((each) => each.kind === kind && !playbooks.some(({ id }) => id === each.playbook))
    .map(({ playbook, title }) => ({ id: playbook, title }))
}
