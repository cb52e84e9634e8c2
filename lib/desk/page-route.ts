import type { HostFailureReason, RawTicket } from '@/lib/host/contract'
import { isAbout } from '@/lib/host/page-snapshot'
import { readers } from '@/lib/host/readers'
import type { PageTicket } from '@/lib/ticket/page-ticket'
import type { FailedTicket, ReadTicket } from './ticket-reads'
import { wait } from './wait'

/**
 * Failures that no page makes good: whoever is signed out signs in first, and what was stopped, or has no page any more, is
 * nobody's question. Behind any other refusal the page may still show the ticket: it was drawn before, or has ways of its own.
 */
const FINAL: ReadonlySet<HostFailureReason> = new Set(['signed-out', 'aborted', 'page-gone', 'not-allowed'])
/** A page that shows the ticket is waited for this long before the refusal is told. Milliseconds. */
const AT_ONCE = 600

export interface PageRoute {
  /** Asks the page, which may take seconds to draw its ticket; null when it shows another, or none. */
  readonly ask: () => Promise<PageTicket | null>
  readonly signal: AbortSignal
  /** Told the reading when the page shows the ticket only after the refusal was told. */
  readonly later: (reading: ReadTicket | FailedTicket) => void
}

/**
 * A reading as it is, or with what the page shows where the API refused the ticket or its conversation. The page is asked
 * once; facts of another ticket are dropped.
 */
export async function orFromPage(
  reading: ReadTicket | FailedTicket,
  { ask, signal, later }: PageRoute,
): Promise<ReadTicket | FailedTicket> {
  const raw = refusedParts(reading)
  if (!raw || signal.aborted) return reading
  const { requests, readMs } = reading.kind === 'read' ? reading : { requests: 0, readMs: 0 }
  const started = performance.now()
  const shown = ask().then((ticket): ReadTicket | null => {
    const snapshot = withFacts(raw, ticket)
    if (!snapshot) return null
    const took = readMs + performance.now() - started
    return { kind: 'read', ref: raw.ref, ...snapshot, readMs: took, requests }
  })
  const soon = await Promise.race([shown, wait(AT_ONCE, signal).then(() => 'later' as const)])
  if (soon !== 'later') return soon ?? reading
  void shown.then((found) => {
    if (found && !signal.aborted) later(found)
  })
  return reading
}

/** The answers of a reading that lacks the ticket or its conversation because of a refusal; null for any other. */
function refusedParts(reading: ReadTicket | FailedTicket): RawTicket | null {
  if (reading.kind === 'failed') {
    const { ref, failure, at } = reading
    return FINAL.has(failure.reason) ? null : { ref, readAt: at, parts: { ticket: failure } }
  }
  if (!('unreadable' in reading.snapshot.messages)) return null
  const { comments } = reading.raw.parts
  return comments?.ok === false && !FINAL.has(comments.reason) ? reading.raw : null
}

function withFacts(raw: RawTicket, ticket: PageTicket | null) {
  if (!ticket || !isAbout(raw.ref, ticket)) return null
  const parts: RawTicket = { ...raw, parts: { ...raw.parts, page: { ok: true, value: ticket } } }
  const snapshot = readers[raw.ref.host].toSnapshot(parts)
  return snapshot.ok ? { raw: parts, snapshot: snapshot.value } : null
}
