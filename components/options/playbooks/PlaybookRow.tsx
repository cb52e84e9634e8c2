import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PlaybookEntry } from '@/lib/messaging/playbook-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'
import { Badge } from '../../ui/Badge'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { Toggle } from '../Toggle'
import { DocumentRow } from './DocumentRow'
import { failureSentence } from './failure-words'

/** One playbook with its switch. */
export function PlaybookRow({ entry }: { readonly entry: PlaybookEntry }) {
  const { id, on, steps, unusable } = entry
  const title = textFor(entry.title, uiLocale())
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const turn = async (wanted: boolean) => {
    const answer = await ask('playbooks/switch', { id, on: wanted })
    const reason = answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered'
    setFault(reason && failureSentence(reason))
    if (reason === null)
      announce(i18n.t(wanted ? 'guideSettings.switchedOn' : 'guideSettings.switchedOff', { title }))
  }
  return (
    <DocumentRow
      kind="playbook"
      entry={entry}
      size={unusable === null ? i18n.t('guideSettings.steps', steps) : ''}
      lead={
        <Toggle
          label={i18n.t('guideSettings.use', { title })}
          on={on}
          onChange={(wanted) => void turn(wanted)}
        />
      }
      marks={
        <>
          {!on && <Badge tone="warn">{i18n.t('guideSettings.offHere')}</Badge>}
          <Fault>{fault}</Fault>
        </>
      }
    />
  )
}
