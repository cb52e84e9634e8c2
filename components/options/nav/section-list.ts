/** The sections of the settings page in their order, under the group each stands in. The ids stand in addresses (`options.html#hours`). */
export const SECTION_GROUPS = [
  { id: 'you', sections: ['role', 'look', 'ramp', 'practice'] },
  { id: 'desk', sections: ['sites', 'hours', 'targets', 'priority', 'reminders'] },
  { id: 'knowledge', sections: ['sources', 'files', 'learning'] },
  { id: 'quality', sections: ['scores', 'rubrics'] },
  { id: 'guide', sections: ['help', 'playbooks', 'rules', 'plans', 'checklists'] },
  { id: 'reviews', sections: ['reviewing', 'scorecards'] },
  { id: 'replies', sections: ['snippets', 'guard', 'packets', 'sanitiser'] },
] as const

export type GroupId = (typeof SECTION_GROUPS)[number]['id']
export type SectionId = (typeof SECTION_GROUPS)[number]['sections'][number]

/** All sections, in the order of the page. */
export const SECTION_IDS: readonly SectionId[] = SECTION_GROUPS.flatMap<SectionId>(({ sections }) => sections)

/** The text each section has as its heading. */
export const SECTION_TITLES = {
  role: 'options.role.title',
  look: 'options.look.title',
  ramp: 'ramp.kept.title',
  practice: 'practice.title',
  sites: 'options.sites.title',
  hours: 'desk.hours.title',
  targets: 'desk.targets.title',
  priority: 'desk.priority.title',
  reminders: 'reminder.section.title',
  sources: 'options.sources.title',
  files: 'options.files.title',
  learning: 'learning.title',
  scores: 'options.scores.title',
  rubrics: 'rubrics.title',
  help: 'guideSettings.help.title',
  playbooks: 'guideSettings.playbooks.title',
  rules: 'guideSettings.rules.title',
  plans: 'guideSettings.plans.title',
  reviewing: 'reviewSettings.title',
  scorecards: 'scorecards.title',
  checklists: 'playbooks.kept.title',
  snippets: 'snippets.title',
  guard: 'guardSettings.title',
  packets: 'packetOptions.title',
  sanitiser: 'sanitiser.title',
} as const satisfies Record<SectionId, string>

/** The section that the part of an address after `#` names; null where it names none. */
export function sectionIn(hash: string): SectionId | null {
  return SECTION_IDS.find((id) => `#${id}` === hash) ?? null
}
