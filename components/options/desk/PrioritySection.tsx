import { i18n } from '@/components/i18n'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'
import { MatrixTable } from './MatrixTable'
import { TierRules } from './TierRules'

/** How impact, urgency and the customer's tier make a priority. */
export function PrioritySection({ settings, onChange }: SettingsSectionProps) {
  return (
    <Section title={i18n.t('desk.priority.title')} text={i18n.t('desk.priority.text')}>
      <MatrixTable
        matrix={settings.priorityMatrix}
        onChange={(priorityMatrix) => onChange({ priorityMatrix })}
      />
      <TierRules tiers={settings.tiers} onChange={(tiers) => onChange({ tiers })} />
    </Section>
  )
}
