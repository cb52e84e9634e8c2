import { read, unreadable, type Field } from '@/lib/ticket/field'
import type { Person, SlaTarget } from '@/lib/ticket/snapshot'
import type { RawTicket } from '../contract'
import { mapField, parsePart, readField } from '../read-field'
import { zendeskPolicyMetricsAnswer, zendeskTicketKeys as keys } from './answers'
import { personOf, type Users } from './people'
import { slaOf } from './sla'

/** The person of an id; unreadable where the answers do not name them. */
export function personField(
  id: Field<number | null>,
  requesterId: number | null,
  users: Users,
): Field<Person | null> {
  if ('unreadable' in id) return id
  if (id.value === null) return read(null)
  return users.has(id.value)
    ? read(personOf(id.value, null, requesterId, users))
    : unreadable('not-in-answer')
}

/** The name of an id; unreadable where the answers do not hold it. */
export function nameField(
  id: Field<number | null>,
  names: ReadonlyMap<number, string>,
): Field<string | null> {
  if ('unreadable' in id) return id
  if (id.value === null) return read(null)
  const name = names.get(id.value)
  return name === undefined ? unreadable('not-in-answer') : read(name)
}

/** The SLA beside the ticket, else of its own request, whose 404 means that no policy applies. */
export function slaField(raw: RawTicket, ticket: Readonly<Record<string, unknown>>): Field<SlaTarget[]> {
  const beside = readField(ticket, 'slas', keys.slas)
  const own = raw.parts['sla']
  if (!own) return mapField(beside, (slas) => slaOf(slas.policy_metrics, raw.readAt))
  if (!own.ok && own.reason === 'not-found') return read([])
  const answer = parsePart(own, zendeskPolicyMetricsAnswer)
  return 'value' in answer ? read(slaOf(answer.value.policy_metrics, raw.readAt)) : answer
}
