import { lazy, Suspense } from 'react'
import { i18n } from '@/components/i18n'
import { useEditorRoute } from '../editor/editor-route'
import { Announcer } from '../ui/Announcer'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { WantedReminderBox } from './desk/WantedReminderBox'
import { SaveReport } from './SaveReport'
import { SettingsNotice } from './SettingsNotice'
import { SettingsSections } from './SettingsSections'
import { useSettings } from './use-settings'
import { useSources } from './use-sources'
import './Options.css'

// It scores tickets, for which it brings all detectors along: only who works on rubrics waits for them.
const RubricEditor = lazy(() => import('../rubric-editor/RubricEditor'))
const CardEditor = lazy(() => import('../card-editor/CardEditor'))
const PlaybookEditor = lazy(() => import('../playbook-editor/PlaybookEditor'))
const PlanEditor = lazy(() => import('../plan-editor/PlanEditor'))

/** The settings page, and the editor of a document when the address names one. */
export function Options() {
  return (
    <Announcer>
      <OptionsPage />
    </Announcer>
  )
}

function OptionsPage() {
  const settings = useSettings()
  const sources = useSources()
  const route = useEditorRoute()
  const theme = settings.opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  if (route !== null && settings.opened !== null)
    return (
      <Suspense>
        {route.kind === 'rubric' && (
          <RubricEditor key={route.id} id={route.id} settings={settings.opened.value} />
        )}
        {route.kind === 'card' && <CardEditor key={route.id} id={route.id} />}
        {route.kind === 'playbook' && <PlaybookEditor key={route.id} id={route.id} />}
        {route.kind === 'plan' && <PlanEditor key={route.id} id={route.id} />}
      </Suspense>
    )
  return (
    <div className="options">
      <header className="options-head">
        <Mark size={32} />
        <div>
          <h1 className="options-title">{i18n.t('options.title')}</h1>
          <p className="options-lead">{i18n.t('options.lead')}</p>
        </div>
        <SaveReport outcome={settings.outcome} />
      </header>
      {settings.opened !== null && (
        <SettingsSections settings={settings.opened.value} sources={sources} onChange={settings.change}>
          <WantedReminderBox />
          <SettingsNotice opened={settings.opened} />
        </SettingsSections>
      )}
    </div>
  )
}
