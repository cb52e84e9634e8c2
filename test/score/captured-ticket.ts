import type { HostId, RawTicket } from '@/lib/host/contract'
import { readers } from '@/lib/host/readers'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'
import { asObject, ownKey, type Foreign } from './foreign-object'
import { jiraTicket } from './jira-capture'
import { zendeskTicket } from './zendesk-capture'

/** A captured ticket as the product reads it, or a sentence on why it is none. */
export type CapturedTicket = { readonly snapshot: TicketSnapshot } | { readonly fault: string }

const CAPTURES: Readonly<Record<HostId, (captured: Foreign) => RawTicket | null>> = {
  zendesk: zendeskTicket,
  jira: jiraTicket,
}

/**
 * Reads one captured ticket: a snapshot, or answers of a host's API.
 *
 * @param now Moment to read it at; null: when it was captured, see the captures.
 */
export function readCaptured(value: unknown, now: string | null): CapturedTicket {
  const captured = asObject(value)
  if (!captured) return { fault: 'it is no object' }
  if (isSnapshotLike(captured)) return readSnapshot(captured)
  const host = hostOf(captured)
  if (!host) return { fault: 'it is no ticket: neither answers of Zendesk or Jira nor a snapshot' }
  const raw = CAPTURES[host](captured)
  if (!raw)
    return {
      fault: host === 'zendesk' ? 'it has no ticket with an id' : 'it has no issue with a key and fields',
    }
  const made = readers[host].toSnapshot(now === null ? raw : { ...raw, readAt: now })
  return made.ok ? { snapshot: made.value } : { fault: 'its ticket is not in the shape of the host' }
}

/** Answers of a host carry neither: `key` stands in the issue, `messages` nowhere. */
function isSnapshotLike(captured: Foreign): boolean {
  return ['key', 'site', 'messages'].every((key) => Object.hasOwn(captured, key))
}

function readSnapshot(captured: Foreign): CapturedTicket {
  const parsed = ticketSnapshot.safeParse(captured)
  if (parsed.success) return { snapshot: parsed.data }
  const [issue] = parsed.error.issues
  const where = issue && issue.path.length > 0 ? ` at "${issue.path.map(String).join('.')}"` : ''
  return { fault: `it is no valid snapshot${where}: ${issue?.message ?? 'not in shape'}` }
}

/** The host as it is named, else as the answers tell. */
function hostOf(captured: Foreign): HostId | null {
  const named = ownKey(captured, 'host')
  if (typeof named === 'string' && /^(?:zendesk|jira)$/i.test(named)) return named.toLowerCase() as HostId
  if (named !== undefined) return null
  if (asObject(ownKey(captured, 'issue')) || asObject(ownKey(captured, 'fields'))) return 'jira'
  const isTicket = asObject(ownKey(captured, 'ticket')) ?? ownKey(captured, 'requester_id')
  return isTicket === undefined ? null : 'zendesk'
}
