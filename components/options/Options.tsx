import { lazy, Suspense } from 'react'
import { i18n } from '@/components/i18n'
import { Announcer } from '../ui/Announcer'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { DeskSections } from './desk/DeskSections'
import { WantedReminderBox } from './desk/WantedReminderBox'
import { FilesSection } from './files/FilesSection'
import { LearningSection } from './learning/LearningSection'
import { LookSection } from './LookSection'
import { PacketsSection } from './packets/PacketsSection'
import { RoleSection } from './RoleSection'
import { RubricsSection } from './rubrics/RubricsSection'
import { SanitiserSection } from './SanitiserSection'
import { SaveReport } from './SaveReport'
import { ScoresSection } from './ScoresSection'
import { SettingsNotice } from './SettingsNotice'
import { SitesSection } from './SitesSection'
import { SourcesSection } from './SourcesSection'
import { useRubricRoute } from './rubrics/rubric-route'
import { useSettings } from './use-settings'
import { useSources } from './use-sources'
import { GuardSection } from './writing/GuardSection'
import { SnippetsSection } from './writing/SnippetsSection'
import './Options.css'

// It scores tickets, for which it brings all detectors along: only who works on rubrics waits for them.
const RubricEditor = lazy(() => import('../rubric-editor/RubricEditor'))

/** The settings page, and the editor of a rubric when the address names one. */
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
  const rubric = useRubricRoute()
  const theme = settings.opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  if (rubric !== null && settings.opened !== null)
    return (
      <Suspense>
        <RubricEditor key={rubric} id={rubric} settings={settings.opened.value} />
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
        <main className="options-sections">
          <WantedReminderBox />
          <SettingsNotice opened={settings.opened} />
          <RoleSection settings={settings.opened.value} onChange={settings.change} />
          <LookSection settings={settings.opened.value} onChange={settings.change} />
          <ScoresSection settings={settings.opened.value} onChange={settings.change} />
          <RubricsSection role={settings.opened.value.role} />
          <PacketsSection />
          <DeskSections settings={settings.opened.value} onChange={settings.change} />
          <GuardSection settings={settings.opened.value} onChange={settings.change} />
          <SnippetsSection />
          <SitesSection
            settings={settings.opened.value}
            sources={sources.sources ?? []}
            onChange={settings.change}
          />
          <SourcesSection settings={settings.opened.value} sources={sources} onChange={settings.change} />
          <FilesSection settings={settings.opened.value} sources={sources} onChange={settings.change} />
          <LearningSection settings={settings.opened.value} sources={sources} onChange={settings.change} />
          <SanitiserSection />
        </main>
      )}
    </div>
  )
}
