import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { ChecklistsSection } from './checklists/ChecklistsSection'
import { HoursSection } from './desk/HoursSection'
import { PrioritySection } from './desk/PrioritySection'
import { RemindersSection } from './desk/RemindersSection'
import { TargetsSection } from './desk/TargetsSection'
import { FilesSection } from './files/FilesSection'
import { LearningSection } from './learning/LearningSection'
import { LookSection } from './LookSection'
import { SECTION_GROUPS, type SectionId } from './nav/section-list'
import { SectionPlace } from './nav/SectionPlace'
import { SettingsNav } from './nav/SettingsNav'
import { useSectionRoute } from './nav/use-section-route'
import { PacketsSection } from './packets/PacketsSection'
import { HelpSection } from './playbooks/HelpSection'
import { PlansSection } from './playbooks/PlansSection'
import { PlaybooksSection } from './playbooks/PlaybooksSection'
import { RulesSection } from './playbooks/RulesSection'
import { PracticeSection } from './PracticeSection'
import { ReviewingSection } from './reviews/ReviewingSection'
import { ScorecardsSection } from './reviews/ScorecardsSection'
import { RampSection } from './RampSection'
import { RoleSection } from './RoleSection'
import { RubricsSection } from './rubrics/RubricsSection'
import { SanitiserSection } from './SanitiserSection'
import { ScoresSection } from './ScoresSection'
import type { SettingsSectionProps } from './section-props'
import { SitesSection } from './SitesSection'
import { SourcesSection } from './SourcesSection'
import type { Sources } from './use-sources'
import { GuardSection } from './writing/GuardSection'
import { SnippetsSection } from './writing/SnippetsSection'
import './SettingsSections.css'

export interface SettingsSectionsProps extends SettingsSectionProps {
  readonly sources: Sources
  /** What comes before all sections. */
  readonly children: ReactNode
}

/** All sections of the settings in their groups, and the way to each. */
export function SettingsSections({ sources, children, ...props }: SettingsSectionsProps) {
  const showAgain = useSectionRoute()
  const sections: Readonly<Record<SectionId, ReactNode>> = {
    role: <RoleSection {...props} />,
    look: <LookSection {...props} />,
    ramp: <RampSection />,
    practice: <PracticeSection />,
    sites: <SitesSection {...props} sources={sources.sources ?? []} />,
    hours: <HoursSection {...props} />,
    targets: <TargetsSection {...props} />,
    priority: <PrioritySection {...props} />,
    reminders: <RemindersSection />,
    sources: <SourcesSection {...props} sources={sources} />,
    files: <FilesSection {...props} sources={sources} />,
    learning: <LearningSection {...props} sources={sources} />,
    scores: <ScoresSection {...props} />,
    rubrics: <RubricsSection role={props.settings.role} />,
    help: <HelpSection />,
    playbooks: <PlaybooksSection />,
    rules: <RulesSection />,
    plans: <PlansSection />,
    reviewing: <ReviewingSection />,
    scorecards: <ScorecardsSection />,
    checklists: <ChecklistsSection />,
    snippets: <SnippetsSection />,
    guard: <GuardSection {...props} />,
    packets: <PacketsSection />,
    sanitiser: <SanitiserSection />,
  }
  return (
    <div className="settings">
      <SettingsNav onAgain={showAgain} />
      <main className="settings-groups">
        {children}
        {SECTION_GROUPS.map((group) => (
          <div key={group.id} className="settings-group">
            <h2 className="settings-group-name">{i18n.t(`options.nav.${group.id}`)}</h2>
            {group.sections.map((id) => (
              <SectionPlace key={id} id={id}>
                {sections[id]}
              </SectionPlace>
            ))}
          </div>
        ))}
      </main>
    </div>
  )
}
