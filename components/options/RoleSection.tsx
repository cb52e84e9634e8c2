import { i18n } from '@/components/i18n'
import type { Settings } from '@/lib/storage/settings'
import { Choice } from './Choice'
import type { ChoiceOption } from './Choice'
import { Section } from './Section'
import type { SettingsSectionProps } from './section-props'

/** The role profile, which sets targets and what comes first. */
export function RoleSection({ settings, onChange }: SettingsSectionProps) {
  const options: readonly ChoiceOption<Settings['role']>[] = [
    { value: 'associate', name: i18n.t('role.associate'), text: i18n.t('role.associateText') },
    { value: 'specialist', name: i18n.t('role.specialist'), text: i18n.t('role.specialistText') },
    {
      value: 'technical-specialist',
      name: i18n.t('role.technicalSpecialist'),
      text: i18n.t('role.technicalSpecialistText'),
    },
    { value: 'analyst', name: i18n.t('role.analyst'), text: i18n.t('role.analystText') },
    { value: 'engineer', name: i18n.t('role.engineer'), text: i18n.t('role.engineerText') },
  ]
  return (
    <Section title={i18n.t('options.role.title')} text={i18n.t('options.role.text')}>
      <Choice
        kind="cards"
        label={i18n.t('options.role.title')}
        labelHidden
        value={settings.role}
        options={options}
        onChange={(role) => onChange({ role })}
      />
    </Section>
  )
}
