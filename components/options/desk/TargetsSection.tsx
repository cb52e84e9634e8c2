import { i18n } from '@/components/i18n'
import { deskRules } from '@/lib/storage/desk-rules'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'
import { TargetsTable } from './TargetsTable'
import { browserZone } from './browser-zone'

/** How soon the customer should hear something, by priority. */
export function TargetsSection({ settings, onChange }: SettingsSectionProps) {
  const rules = deskRules(settings, browserZone())
  return (
    <Section title={i18n.t('desk.targets.title')} text={i18n.t('desk.targets.text')}>
      <TargetsTable
        title={i18n.t('desk.targets.first')}
        targets={rules.firstResponse}
        onChange={(firstResponse) => onChange({ firstResponse })}
        onReset={settings.firstResponse === null ? null : () => onChange({ firstResponse: null })}
      />
      <TargetsTable
        title={i18n.t('desk.targets.updates')}
        targets={rules.updates}
        onChange={(updates) => onChange({ updates })}
        onReset={settings.updates === null ? null : () => onChange({ updates: null })}
      />
    </Section>
  )
}
