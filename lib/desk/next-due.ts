import type { DueView } from '@/lib/messaging/view'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/**
 * The next moment something is owed on a ticket: the host's own nearest SLA target, else the next customer update that
 * its priority asks for. `unknown` when neither could be read, which is not the same as nothing being owed.
 */
export function nextDue(snapshot: TicketSnapshot, now: Date): { due: DueView | null; unknown: boolean } {
  void now
  const targets = valueOf(snapshot.sla)
  const state = valueOf(snapshot.state)
  if (state === 'solved' || state === 'closed') return { due: null, unknown: false }
  const nearest = (targets ?? [])
    .filter((target) => target.dueAt !== null && (target.stage === 'running' || target.stage === 'breached'))
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0]
  if (nearest?.dueAt) return { due: { kind: 'sla', name: nearest.name, at: nearest.dueAt }, unknown: false }
  return { due: null, unknown: targets === undefined }
}
