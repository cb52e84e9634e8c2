import { z } from 'zod'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import { sourceChoices } from '@/lib/knowledge/source-choice'
import { guardRules, NO_GUARD_RULES } from '@/lib/reply/guard/guard-rules'
import { tierRule } from '@/lib/signals/customer-tier'
import { PRIORITY_MATRIX, priorityMatrix } from '@/lib/signals/priority-matrix'
import { businessHours } from '@/lib/time/business-hours'
import { priorityTargets } from '@/lib/time/clock-target'
import type { VersionedItem } from './versioned'

/** What the number of articles that are kept of one source may be set to. */
export const MOST_ARTICLES = { least: 1_000, standard: 50_000, most: 500_000 } as const

/** What a person can set. Defaults work without opening the options page. */
export const settingsSchema = z.strictObject({
  /** Role profile: decides targets and which hints come first. */
  role: z.enum(['associate', 'specialist', 'technical-specialist', 'analyst', 'engineer']),
  /** Origins on which Deskhand stays away, e.g. `https://acme.zendesk.com`. */
  disabledSites: z.array(z.string()),
  /** Ids of knowledge sources that are switched off. */
  disabledSources: z.array(z.string()),
  /** What was chosen for single sources, by their id. */
  sources: sourceChoices,
  /** Articles of one source that are kept in this browser; the host's search is asked for the rest. */
  mostArticles: z.number().int().min(MOST_ARTICLES.least).max(MOST_ARTICLES.most),
  /** How long past tickets are remembered, in months since their last message. */
  keepPastTickets: z.literal([3, 6, 12, 24]),
  /** `host` follows the helpdesk's own theme. */
  theme: z.enum(['host', 'light', 'dark']),
  /** The side on which the panel stands where nobody moved it. */
  side: z.enum(['left', 'right']),
  /** Whether the panel stands in the helpdesk's page, or only in the browser's own side panel. */
  showIn: z.enum(['page', 'browser']),
  /** What a failed critical criterion does to a score. */
  criticalPolicy: z.enum(['flag', 'zero']),

  /** When the desk works; null: Monday to Friday 08:00–18:00 in the browser's zone. */
  hours: businessHours.nullable(),
  /** Longest silence towards the customer; null: as the role profile has it. */
  updates: priorityTargets.nullable(),
  /** Time to the first reply; null: as the role profile has it. */
  firstResponse: priorityTargets.nullable(),
  /** Impact × urgency. */
  priorityMatrix,
  /** How tickets name a customer's tier, and what it does to the suggested priority. */
  tiers: z.array(tierRule).max(50),

  /** What the guard of public replies knows of the organisation. */
  guard: guardRules,

  /** An article that was not changed for so many months is stale. */
  staleMonths: z.number().int().min(1).max(120),
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
    sources: {},
    mostArticles: MOST_ARTICLES.standard,
    keepPastTickets: 24,
    theme: 'host',
    side: 'right',
    showIn: 'page',
    criticalPolicy: 'flag',
    hours: null,
    updates: null,
    firstResponse: null,
    priorityMatrix: PRIORITY_MATRIX,
    tiers: [],
    guard: NO_GUARD_RULES,
    staleMonths: 12,
  },
  migrations: {},
}

const sitePlace = z.strictObject({
  side: z.enum(['left', 'right']).optional(),
  width: z.number().min(PANEL_WIDTH.min).max(PANEL_WIDTH.max).optional(),
  /** Collapsed in a window that has room for it. */
  collapsed: z.boolean().optional(),
  /** Open over the page, in a window that has no room for it. */
  openOver: z.boolean().optional(),
})
/** What a person made of the panel's place on one site. */
export type SitePlace = z.infer<typeof sitePlace>

/** How the panel stands: on each site by its origin, and its width on those where nobody changed it. */
export const panelPlaceSchema = z.strictObject({
  width: z.number().min(PANEL_WIDTH.min).max(PANEL_WIDTH.max),
  sites: z.record(z.string(), sitePlace),
})

export const panelPlaceItem: VersionedItem<typeof panelPlaceSchema> = {
  key: 'panel-place',
  version: 2,
  schema: panelPlaceSchema,
  defaults: { width: PANEL_WIDTH.standard, sites: {} },
  migrations: {
    // The width was one for all sites; sites were named only to be collapsed.
    1: (data) => {
      const { width, collapsedSites } = Object(data) as { width?: unknown; collapsedSites?: unknown }
      const sites = Array.isArray(collapsedSites) ? collapsedSites.map(String) : []
      return { width, sites: Object.fromEntries(sites.map((site) => [site, { collapsed: true }])) }
    },
  },
}
