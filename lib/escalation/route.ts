import { z } from 'zod'
import { evidence } from '@/lib/ticket/evidence'

/** Who an escalation goes to. */
export const ROUTES = ['security', 'on-call', 'engineering', 'lead', 'customer-success', 'manager'] as const
const routeTo = z.enum(ROUTES)
export type RouteTo = z.infer<typeof routeTo>

/** Why it goes there, from a closed set; each has words in the interface. */
const REASONS = [
  'security',
  'outage',
  'data-loss',
  'urgent',
  'blocked-tier',
  'failed-again',
  'linked-defect',
  'fault',
  'overdue',
  'severity-unclear',
  'abuse',
  'at-risk',
  'commercial',
] as const
const routeReason = z.strictObject({ kind: z.enum(REASONS), evidence: z.array(evidence) })
export type RouteReason = z.infer<typeof routeReason>

export const route = z.strictObject({
  to: routeTo,
  /** Whether it should go at once; otherwise in the usual way. */
  atOnce: z.boolean(),
  reasons: z.array(routeReason),
})
export type Route = z.infer<typeof route>
