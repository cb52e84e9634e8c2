import { i18n } from '@/components/i18n'
import { Choice } from './Choice'
import { Section } from './Section'
import type { SettingsSectionProps } from './section-props'

/** What a failed critical criterion does to a score. */
export function ScoresSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <Section title={i18n.t('options.scores.title')}>
      <Choice
        kind="cards"
        label={i18n.t('options.scores.critical')}
        value={settings.criticalPolicy}
        options={[
          { value: 'flag', name: i18n.t('options.scores.flag'), text: i18n.t('options.scores.flagText') },
          { value: 'zero', name: i18n.t('options.scores.zero'), text: i18n.t('options.scores.zeroText') },
        ]}
        onChange={(criticalPolicy) => onChange({ criticalPolicy })}
      />
    </Section>
  )
}
