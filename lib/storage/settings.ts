import { z } from 'zod'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import type { VersionedItem } from './versioned'

/** What a person can set. Defaults work without opening the options page. */
export const settingsSchema = z.strictObject({
  /** Role profile: decides targets and which hints come first. */
  role: z.enum(['associate', 'specialist', 'technical-specialist', 'analyst', 'engineer']),
  /** Origins on which Deskhand stays away, e.g. `https://acme.zendesk.com`. */
  disabledSites: z.array(z.string()),
  /** Ids of knowledge sources that are switched off. */
  disabledSources: z.array(z.string()),
  /** `host` follows the helpdesk's own theme. */
  theme: z.enum(['host', 'light', 'dark']),
  side: z.enum(['left', 'right']),
  /** What a failed critical criterion does to a score. */
  criticalPolicy: z.enum(['flag', 'zero']),
})
export type Settings = z.infer<typeof settingsSchema>

export const settingsItem: VersionedItem<typeof settingsSchema> = {
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  defaults: {
    role: 'specialist',
    disabledSites: [],
    disabledSources: [],
    theme: 'host',
    side: 'right',
    criticalPolicy: 'flag',
  },
  migrations: {},
}

/** How wide the panel is, and on which sites it is collapsed to its rail. */
export const panelPlaceSchema = z.strictObject({
  width: z.number().min(PANEL_WIDTH.min).max(PANEL_WIDTH.max),
  collapsedSites: z.array(z.string()),
})

export const panelPlaceItem: VersionedItem<typeof panelPlaceSchema> = {
  key: 'panel-place',
  version: 1,
  schema: panelPlaceSchema,
  defaults: { width: PANEL_WIDTH.standard, collapsedSites: [] },
  migrations: {},
}
