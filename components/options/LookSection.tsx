import { i18n } from '@/components/i18n'
import { Choice } from './Choice'
import { Section } from './Section'
import type { SettingsSectionProps } from './section-props'

/** Theme, and where the panel stands. */
export function LookSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <Section title={i18n.t('options.look.title')}>
      <Choice
        kind="row"
        label={i18n.t('options.look.theme')}
        value={settings.theme}
        options={[
          { value: 'host', name: i18n.t('options.look.host') },
          { value: 'light', name: i18n.t('options.look.light') },
          { value: 'dark', name: i18n.t('options.look.dark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        kind="row"
        label={i18n.t('options.look.side')}
        value={settings.side}
        options={[
          { value: 'left', name: i18n.t('options.look.left') },
          { value: 'right', name: i18n.t('options.look.right') },
        ]}
        onChange={(side) => onChange({ side })}
      />
      <Choice
        kind="cards"
        label={i18n.t('options.look.showIn')}
        value={settings.showIn}
        options={[
          {
            value: 'page',
            name: i18n.t('options.look.inPage'),
            text: i18n.t('options.look.inPageText'),
          },
          {
            value: 'browser',
            name: i18n.t('options.look.inBrowser'),
            text: i18n.t('options.look.inBrowserText'),
          },
        ]}
        onChange={(showIn) => onChange({ showIn })}
      />
    </Section>
  )
}
