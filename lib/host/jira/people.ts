import type { Person } from '@/lib/ticket/snapshot'
import type { JiraUser } from './answers'

/**
 * Who wrote or did something. Portal customers speak for the requester's side, whether the reporter or a participant;
 * a reporter with a Jira account is the requester all the same. Automations and add-ons are `system`.
 */
export function personOf(user: JiraUser | null | undefined, reporterId: string | null): Person {
  if (!user) return { id: 'unknown', name: 'Unknown', role: 'unknown' }
  return { id: user.accountId, name: user.displayName ?? user.accountId, role: roleOf(user, reporterId) }
}

function roleOf(user: JiraUser, reporterId: string | null): Person['role'] {
  if (user.accountType === 'app') return 'system'
  if (user.accountId === reporterId || user.accountType === 'customer') return 'requester'
  return user.accountType === 'atlassian' ? 'agent' : 'unknown'
}
