import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PlanEntry } from '@/lib/messaging/playbook-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Badge } from '../../ui/Badge'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { roleWord } from '../../ui/role-words'
import { Section } from '../Section'
import { DocumentRow } from './DocumentRow'
import { failureSentence } from './failure-words'
import { useGuideList } from './use-guide-list'
import '../Rows.css'
import './Guide.css'

/** The ramp plans there are, and which one counts for which role. */
export function PlansSection() {
  const { value: list, failed, again } = useGuideList()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const choose = async ({ id, title, profile }: PlanEntry) => {
    const answer = await ask('plans/choose', { id })
    const reason = answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered'
    setFault(reason && failureSentence(reason))
    if (reason === null)
      announce(
        i18n.t('guideSettings.plans.nowUsed', {
          title: textFor(title, uiLocale()),
          role: roleWord(profile),
        }),
      )
  }
  return (
    <Section title={i18n.t('guideSettings.plans.title')} text={i18n.t('guideSettings.plans.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('guideSettings.unanswered')}</Fault>}
      {list !== null && (
        <ul className="rows">
          {list.plans.map((entry) => (
            <PlanRow key={entry.id} entry={entry} onChoose={() => void choose(entry)} />
          ))}
        </ul>
      )}
      <Fault>{fault}</Fault>
    </Section>
  )
}

interface PlanRowProps {
  readonly entry: PlanEntry
  readonly onChoose: () => void
}

/** One plan, and whether it counts for its role. */
function PlanRow({ entry, onChoose }: PlanRowProps) {
  const { profile, goals, inUse, unusable } = entry
  const role = roleWord(profile)
  return (
    <DocumentRow
      kind="plan"
      entry={entry}
      size={unusable === null ? i18n.t('guideSettings.goals', goals) : ''}
      marks={inUse && <Badge tone="accent">{i18n.t('guideSettings.plans.inUse', { role })}</Badge>}
      actions={
        !inUse &&
        unusable === null && (
          <Action
            label={i18n.t('guideSettings.plans.useName', { title: textFor(entry.title, uiLocale()), role })}
            onPress={onChoose}
          >
            {i18n.t('guideSettings.plans.useFor', { role })}
          </Action>
        )
      }
    />
  )
}
