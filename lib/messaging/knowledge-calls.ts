import { z } from 'zod'
import { articleDraft } from '@/lib/knowledge/draft/draft'
import { gap, gapReason } from '@/lib/knowledge/gaps/gap'
import { gapOrder } from '@/lib/knowledge/gaps/rank'
import { healthReport } from '@/lib/knowledge/health/report'
import { call } from './call'

const nothing = z.strictObject({})
const outcome = z.strictObject({ ok: z.boolean() })

/** Clusters shown at most, and tickets of each. */
export const MOST_CLUSTERS = 100
export const MOST_TICKETS = 100

/** One ticket of a cluster of gaps. */
const gapTicket = gap.pick({ id: true, key: true, url: true, at: true }).extend({ why: gapReason })

/** What an article is missing for, with the tickets behind it. */
export const gapClusterView = z.strictObject({
  id: z.string(),
  /** Origin of the desk. */
  site: z.string(),
  /** Its most telling words; empty where nothing could be kept. */
  words: z.array(z.string()),
  /** Newest first; `count` is how many there are. */
  tickets: z.array(gapTicket).max(MOST_TICKETS),
  count: z.number().int().positive(),
  /** ISO 8601 UTC of the newest. */
  at: z.string(),
  /** Minutes its tickets took together, as far as known. */
  minutes: z.number().int().nonnegative(),
  /** The article that was written since and answers it. */
  closedBy: z.strictObject({ title: z.string(), url: z.string() }).nullable(),
})
export type GapClusterView = z.infer<typeof gapClusterView>

export const gapsView = z.strictObject({
  clusters: z.array(gapClusterView).max(MOST_CLUSTERS),
  /** All there are, shown or not. */
  clusterCount: z.number().int().nonnegative(),
  ticketCount: z.number().int().nonnegative(),
})
export type GapsView = z.infer<typeof gapsView>

/** A draft, and the address of an article of the same knowledge base, beside which a new one belongs. */
const madeDraft = z.strictObject({ draft: articleDraft, nearby: z.string().nullable() }).nullable()
export type MadeDraft = NonNullable<z.infer<typeof madeDraft>>

/** What pages ask about missing articles and about those there are. */
export const knowledgeCalls = {
  /** Tickets that no article answered, put together by what they are about. */
  'gaps/list': call(['page'], z.strictObject({ order: gapOrder }), gapsView),
  /** Everything that is kept of them. */
  'gaps/export': call(['page'], nothing, z.array(gap)),
  'gaps/forget': call(
    ['page'],
    z.strictObject({ ids: z.array(z.string().max(400)).max(MOST_TICKETS) }),
    outcome,
  ),
  'gaps/erase': call(['page'], nothing, outcome),
  /** A draft from a ticket that is open in a tab; null when it is in none. */
  'gaps/draft': call(['page'], z.strictObject({ id: z.string().max(400) }), madeDraft),
  /** A draft from the ticket on screen; null when none was read. */
  'panel/article-draft': call(['panel'], nothing, madeDraft),
  /** How the copied articles stand, all sources together. */
  'knowledge/health': call(['page'], nothing, healthReport),
} as const
