import { isEscalated, isEscalationGroup } from '@/lib/rubric/stage'
import { valueOf, type Field } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Candidate, Told } from './candidate'

/**
 * A ticket as one that could be picked. What could not be read of it is `unknown`, never a no.
 *
 * @param hygiene its machine score as 0–100; null where it was not scored
 */
export function candidateOf(snapshot: TicketSnapshot, hygiene: number | null): Candidate {
  const { host, site, key, url } = snapshot
  return {
    host,
    site,
    key,
    url,
    agent: named(snapshot.assignee, ({ id, name }) => ({ id: id.slice(0, 200), name: name.slice(0, 200) })),
    channel: named(snapshot.channel, (name) => ({ name: name.slice(0, 100) })),
    priority: named(snapshot.priority, (priority) => priority),
    hygiene,
    reopened: reopened(snapshot),
    escalated: escalated(snapshot),
    breached: breached(snapshot),
    messages: messages(snapshot),
    rating: snapshot.rating ? named(snapshot.rating, (rating) => rating) : 'unknown',
  }
}

function named<T extends string | object, U>(
  field: Field<T | null>,
  change: (value: T) => U,
): U | 'none' | 'unknown' {
  const value = valueOf(field)
  if (value === undefined) return 'unknown'
  return value === null || value === '' ? 'none' : change(value)
}

function reopened({ reopens }: TicketSnapshot): Told {
  const times = reopens && valueOf(reopens)
  return times === undefined ? 'unknown' : times > 0 ? 'yes' : 'no'
}

/** Now, or some time before as far as the history tells. Without the notes nobody knows that it never was. */
function escalated(snapshot: TicketSnapshot): Told {
  const { events, messages, messagesNotRead, tags, links, group } = snapshot
  const moved = valueOf(events)?.some(({ field, to }) => field === 'group' && isEscalationGroup(to ?? ''))
  if (moved || isEscalated(snapshot)) return 'yes'
  const isAllRead = [tags, links, group, messages].every(isSettled) && messagesNotRead === 0
  return isAllRead ? 'no' : 'unknown'
}

/** A host that has no such thing has said all there is. */
function isSettled(field: Field<unknown>): boolean {
  return 'value' in field || field.unreadable === 'not-offered'
}

function breached({ host, sla }: TicketSnapshot): Told {
  const targets = valueOf(sla)
  if (targets === undefined) return 'unknown'
  if (targets.some(({ stage }) => stage === 'breached')) return 'yes'
  // Zendesk says of a target that was met only that it is over, not whether it was met in time.
  const isUntold = host === 'zendesk' && targets.some(({ stage }) => stage === 'met')
  return isUntold ? 'unknown' : 'no'
}

function messages({ messages: read, messagesNotRead }: TicketSnapshot): number | null {
  const known = valueOf(read)
  if (known !== undefined) return known.length + messagesNotRead
  return messagesNotRead > 0 ? messagesNotRead : null
}
