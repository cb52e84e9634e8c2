import { HoursSection } from './HoursSection'
import { PrioritySection } from './PrioritySection'
import { RemindersSection } from './RemindersSection'
import { TargetsSection } from './TargetsSection'
import type { SettingsSectionProps } from '../section-props'

/** How the desk works: its hours, its targets, its priorities, and the reminders that are set. */
export function DeskSections(props: SettingsSectionProps) {
  return (
    <>
      <HoursSection {...props} />
      <TargetsSection {...props} />
      <PrioritySection {...props} />
      <RemindersSection />
    </>
  )
}
