import type { Person } from '@/lib/ticket/snapshot'
import { parseItems } from '../read-field'
import { zendeskUser, type ZendeskUser, type ZendeskVia } from './answers'

/** The users that came beside the answers, by id. */
export type Users = ReadonlyMap<number, ZendeskUser>

export function usersOf(...lists: readonly (readonly unknown[] | undefined)[]): Users {
  const users = lists.flatMap((list) => parseItems(list ?? [], zendeskUser).good)
  return new Map(users.map((user) => [user.id, user]))
}

/** Channels on which nobody types: rules of the account, monitoring, add-ons that answer by themselves. */
const MACHINES = new Set([
  'rule',
  'system',
  'monitor_event',
  'automatic_solution_suggestions',
  'answer_bot_for_agents',
])

/** Whether a trigger, an automation or the like did it, whoever it was done for. */
export function isMachine(via: ZendeskVia | null | undefined): boolean {
  return typeof via?.channel === 'string' && MACHINES.has(via.channel)
}

/**
 * Who wrote or did something. Anybody who is no agent speaks for the customer, whether the requester or a colleague in
 * copy: both are `requester`. An agent who asked for help is the requester of that ticket.
 */
export function personOf(
  id: number | null,
  via: ZendeskVia | null | undefined,
  requesterId: number | null,
  users: Users,
): Person {
  const user = id === null ? undefined : users.get(id)
  if (isMachine(via) || id === -1)
    return { id: String(id ?? 'system'), name: user?.name ?? 'Automation', role: 'system' }
  if (id === null) return { id: 'unknown', name: 'Unknown', role: 'unknown' }
  return { id: String(id), name: user?.name ?? `#${id}`, role: roleOf(id, user, requesterId) }
}

function roleOf(id: number, user: ZendeskUser | undefined, requesterId: number | null): Person['role'] {
  if (id === requesterId || user?.role === 'end-user') return 'requester'
  return user?.role === 'agent' || user?.role === 'admin' ? 'agent' : 'unknown'
}
