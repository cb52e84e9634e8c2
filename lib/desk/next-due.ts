import type { DueView } from '@/lib/messaging/view'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { weekdayHours } from '@/lib/time/business-hours'
import type { PriorityTargets } from '@/lib/time/clock-target'
import { nextUpdateDue } from '@/lib/time/next-update'

/** By what clock the next customer update is due. */
export interface UpdateClock {
  readonly targets: PriorityTargets
  /** IANA zone of the desk. */
  readonly timeZone: string
  /** ISO 8601. */
  readonly now: string
}

/**
 * The next moment something is owed on a ticket: the nearest of the host's running SLA targets and of the customer update
 * that its priority asks for. `unknown` when neither could be read, which is not the same as nothing being owed.
 */
export function nextDue(
  snapshot: TicketSnapshot,
  clock: UpdateClock,
): { due: DueView | null; unknown: boolean } {
  const state = valueOf(snapshot.state)
  if (state === 'solved' || state === 'closed') return { due: null, unknown: false }
  const targets = slaTargets(snapshot)
  const update = updateDue(snapshot, clock)
  const known = [...(targets ?? []), ...(update ? [update] : [])]
  const [nearest = null] = known.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return { due: nearest, unknown: nearest === null && (targets === undefined || state === undefined) }
}

function slaTargets(snapshot: TicketSnapshot): DueView[] | undefined {
  return valueOf(snapshot.sla)?.flatMap(({ name, stage, dueAt }): DueView[] =>
    dueAt !== null && (stage === 'running' || stage === 'breached') ? [{ kind: 'sla', name, at: dueAt }] : [],
  )
}

/** Owed while the ticket is with us; who waits for the customer owes nothing. */
function updateDue(snapshot: TicketSnapshot, { targets, timeZone, now }: UpdateClock): DueView | null {
  const state = valueOf(snapshot.state)
  const priority = valueOf(snapshot.priority)
  if ((state !== 'open' && state !== 'hold') || priority === undefined) return null
  const lastPublic = valueOf(snapshot.messages)?.findLast(
    ({ author, visibility }) => author.role === 'agent' && visibility === 'public',
  )
  const next = nextUpdateDue(priority, lastPublic?.at ?? null, now, targets, weekdayHours(timeZone))
  return next && { kind: 'update', name: '', at: next.dueAt }
}
