import type { Evidence } from '@/lib/ticket/evidence'
import { valueOf } from '@/lib/ticket/field'
import { evidenceOf } from '@/lib/signals/replies'
import { tierOf } from '@/lib/signals/priority-sense'
import { findSignal } from '@/lib/signals/registry'
import type { TicketReading } from '@/lib/signals/signal'
import { ROUTES, type Route, type RouteReason, type RouteTo } from './route'
import { routeTopics } from './route-topics'

type Kind = RouteReason['kind']

/** Which reasons lead where: field guide, part 4. */
const LEADS_TO: Readonly<Record<RouteTo, readonly Kind[]>> = {
  security: ['security'],
  'on-call': ['outage', 'data-loss', 'urgent'],
  engineering: ['outage', 'data-loss', 'failed-again', 'blocked-tier', 'linked-defect', 'fault'],
  lead: ['overdue', 'severity-unclear', 'abuse', 'blocked-tier'],
  'customer-success': ['at-risk', 'blocked-tier'],
  manager: ['commercial'],
}
/** Reasons not to wait for. */
const AT_ONCE: ReadonlySet<Kind> = new Set([
  'security',
  'outage',
  'data-loss',
  'urgent',
  'blocked-tier',
  'failed-again',
  'abuse',
])
/** With a security concern these are left out: the fewer know, the better, and security calls them in. */
const NOT_WITH_SECURITY: ReadonlySet<RouteTo> = new Set(['on-call', 'engineering'])

/** Quotes kept for one reason. */
const QUOTES = 3

/**
 * The ways a ticket should be escalated, the most pressing first, each with its reasons; empty where nothing speaks for
 * one. Pure.
 * @param overdue whether a target or promise of this ticket has passed (of clocks, which other rooms read).
 */
export function routesOf(ticket: TicketReading, overdue: boolean): Route[] {
  const reasons = reasonsOf(ticket, overdue)
  const isSecret = reasons.has('security')
  return ROUTES.filter((to) => !isSecret || !NOT_WITH_SECURITY.has(to)).flatMap((to): Route[] => {
    const own = LEADS_TO[to].flatMap((kind) => {
      const found = reasons.get(kind)
      return found ? [{ kind, evidence: found.slice(0, QUOTES) }] : []
    })
    return own.length === 0 ? [] : [{ to, atOnce: own.some(({ kind }) => AT_ONCE.has(kind)), reasons: own }]
  })
}

function reasonsOf(ticket: TicketReading, overdue: boolean): ReadonlyMap<Kind, readonly Evidence[]> {
  const { snapshot } = ticket
  const topics = routeTopics(ticket)
  const asked = [...(ticket.subject ? [ticket.subject] : []), ...ticket.messages].filter(
    ({ reading }) => reading.message.author.role === 'requester',
  )
  const said = (signal: string) =>
    asked.flatMap((message) => message.findings(signal).map((finding) => evidenceOf(message, finding)))
  const outage = said('outage')
  const priority = valueOf(snapshot.priority)
  const tier = tierOf(ticket).named.map((each) => each.evidence)
  const blocked = tier.length > 0 ? [...outage, ...said('severe')] : []
  const defects = (valueOf(snapshot.links) ?? []).filter(({ kind }) => kind === 'engineering')
  const found: [Kind, readonly Evidence[]][] = [
    ...topics,
    ['outage', outage],
    [
      'urgent',
      priority === 'urgent' ? [{ field: 'priority', quote: valueOf(snapshot.priorityName) ?? priority }] : [],
    ],
    ['blocked-tier', blocked.length > 0 ? [...tier.slice(0, 1), ...blocked] : []],
    ['linked-defect', defects.map(({ key }) => ({ field: 'links', quote: key }))],
    ['fault', said('observed')],
    ['severity-unclear', occurrences('priority-mismatch', ticket)],
  ]
  const reasons = new Map(found.filter(([, quotes]) => quotes.length > 0))
  if (overdue) reasons.set('overdue', [])
  return reasons
}

function occurrences(id: string, ticket: TicketReading): Evidence[] {
  const registered = findSignal(id)
  if (registered?.about !== 'ticket') return []
  const findings = registered.signal.find(ticket)
  return 'found' in findings ? findings.found.flat() : []
}
