import { i18n } from '@/components/i18n'
import { deskRules } from '@/lib/storage/desk-rules'
import type { BusinessHours } from '@/lib/time/business-hours'
import { Action } from '../../ui/Action'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'
import { Holidays } from './Holidays'
import { HoursMeaning } from './HoursMeaning'
import { WeekTable } from './WeekTable'
import { ZonePicker } from './ZonePicker'
import { browserZone } from './browser-zone'

/** When the desk works. */
export function HoursSection({ settings, onChange }: SettingsSectionProps) {
  const rules = deskRules(settings, browserZone())
  const hours = rules.businessHours
  const change = (part: Partial<BusinessHours>) => onChange({ hours: { ...hours, ...part } })
  return (
    <Section title={i18n.t('desk.hours.title')} text={i18n.t('desk.hours.text')}>
      <ZonePicker zone={hours.timeZone} onChange={(timeZone) => change({ timeZone })} />
      <WeekTable week={hours.week} onChange={(week) => change({ week })} />
      <Holidays holidays={hours.holidays} onChange={(holidays) => change({ holidays })} />
      <HoursMeaning rules={rules} />
      {settings.hours !== null && (
        <div>
          <Action onPress={() => onChange({ hours: null })}>{i18n.t('desk.hours.reset')}</Action>
        </div>
      )}
    </Section>
  )
}
