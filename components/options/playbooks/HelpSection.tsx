import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { ON_DEMAND_FROM, PRACTISED_HYGIENE, SHORT_FROM } from '@/lib/checklist/mastery'
import type { HelpSetting } from '@/lib/storage/playbooks'
import { useAnnounce } from '../../ui/Announcer'
import { Fault } from '../../ui/Fault'
import { useKeptPlaybooks } from '../../ui/use-kept-playbooks'
import { Choice, type ChoiceOption } from '../Choice'
import { Section } from '../Section'
import { failureSentence } from './failure-words'
import { TopicLevels } from './TopicLevels'

/** How much of a playbook is shown with a ticket. */
export function HelpSection() {
  const { kept, change } = useKeptPlaybooks()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const choose = async (wanted: HelpSetting) => {
    const result = await change({ help: wanted })
    setFault(result.ok ? null : failureSentence(result.reason))
    if (result.ok) announce(i18n.t('options.saved'))
  }
  return (
    <Section title={i18n.t('guideSettings.help.title')} text={i18n.t('guideSettings.help.text')}>
      {kept !== null && (
        <Choice
          kind="cards"
          label={i18n.t('guideSettings.help.title')}
          labelHidden
          value={kept.help}
          options={options()}
          onChange={(wanted) => void choose(wanted)}
        />
      )}
      <Fault>{fault}</Fault>
      {kept !== null && <TopicLevels help={kept.help} />}
    </Section>
  )
}

function options(): readonly ChoiceOption<HelpSetting>[] {
  const figures = { short: SHORT_FROM, onDemand: ON_DEMAND_FROM, hygiene: PRACTISED_HYGIENE }
  return [
    {
      value: 'auto',
      name: i18n.t('guideSettings.help.auto'),
      text: i18n.t('guideSettings.help.autoText', figures),
    },
    { value: 'full', name: i18n.t('guideSettings.help.full'), text: i18n.t('guideSettings.help.fullText') },
    {
      value: 'short',
      name: i18n.t('guideSettings.help.short'),
      text: i18n.t('guideSettings.help.shortText'),
    },
    {
      value: 'on-demand',
      name: i18n.t('guideSettings.help.onDemand'),
      text: i18n.t('guideSettings.help.onDemandText'),
    },
    { value: 'off', name: i18n.t('guideSettings.help.off'), text: i18n.t('guideSettings.help.offText') },
  ]
}
