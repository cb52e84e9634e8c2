import type { Settings } from '@/lib/storage/settings'
import type { ChangeSettings } from './use-settings'

/** What each section of the settings works on. */
export interface SettingsSectionProps {
  readonly settings: Settings
  readonly onChange: ChangeSettings
}
