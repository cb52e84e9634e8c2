import { z } from 'zod'
import { helpLevel } from '@/lib/checklist/guide'
import { name } from '@/lib/checklist/step'
import { MOST_RULES, tagRule } from '@/lib/checklist/tag-rule'
import type { VersionedItem } from './versioned'

/** How much help a person wants: the same for every topic, or `auto`, less of it the better they know the topic. */
export const helpSetting = z.enum(['auto', ...helpLevel.options])
export type HelpSetting = z.infer<typeof helpSetting>

/** What a person chose for playbooks, and those they edited or imported. */
export const playbooksSchema = z.strictObject({
  help: helpSetting,
  /** The organisation's own rules, the first that fits first. */
  rules: z.array(tagRule).max(MOST_RULES),
  /** Ids of playbooks that are switched off. */
  off: z.array(name).max(500),
  /** Playbooks by id, as they were kept: one that this Deskhand cannot use must not be lost, so they are checked when used. */
  playbooks: z.record(z.string(), z.unknown()),
  /** How long the checklist of a ticket is kept, in months since it was last changed. */
  keepMonths: z.literal([3, 6, 12, 24]),
})
export type KeptPlaybooks = z.infer<typeof playbooksSchema>

export const playbooksItem: VersionedItem<typeof playbooksSchema> = {
  key: 'playbooks',
  version: 1,
  schema: playbooksSchema,
  defaults: { help: 'auto', rules: [], off: [], playbooks: {}, keepMonths: 12 },
  migrations: {},
}
