import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { HostFailureReason, HostResult } from './contract'
import type { SkipReason, SolvedStep } from './solved-tickets'

/** What failures of one ticket's own request mean for it; any other failure is the host's, and may pass. */
const OF_ONE_TICKET: Partial<Record<HostFailureReason, SkipReason>> = {
  'not-found': 'gone',
  forbidden: 'forbidden',
  malformed: 'unreadable',
  'not-json': 'unreadable',
}

/** Why a failed request leaves one ticket out; null where it says nothing about the ticket. */
export function skipReasonOf(reason: HostFailureReason): SkipReason | null {
  return OF_ONE_TICKET[reason] ?? null
}

/** A ticket as it goes into a step: whole, or left out because of what could not be read of it. */
export function taken(
  key: string,
  snapshot: HostResult<TicketSnapshot>,
): Pick<SolvedStep, 'tickets' | 'skipped'> {
  const messages = snapshot.ok ? valueOf(snapshot.value.messages) : undefined
  if (!snapshot.ok || !messages) return { tickets: [], skipped: [{ key, reason: 'unreadable' }] }
  // A reply that may have been a note teaches nothing: customers may never have seen its article.
  const isUnclear = messages.some(
    ({ author, visibility }) => author.role === 'agent' && visibility === 'unknown',
  )
  if (isUnclear) return { tickets: [], skipped: [{ key, reason: 'visibility' }] }
  return { tickets: [snapshot.value], skipped: [] }
}
