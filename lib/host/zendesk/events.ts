import { toUtc } from '@/lib/ticket/moment'
import type { TicketEvent } from '@/lib/ticket/snapshot'
import { zendeskChange, type ZendeskAudit } from './answers'
import { isMachine, personOf, type Users } from './people'

const FIELDS: ReadonlyMap<string, TicketEvent['field']> = new Map<string, TicketEvent['field']>([
  ['status', 'status'],
  ['priority', 'priority'],
  ['assignee_id', 'assignee'],
  ['group_id', 'group'],
])

/** The changes of state, priority and ownership in a ticket's history, in its order. */
export function eventsOf(
  audits: readonly ZendeskAudit[],
  requesterId: number | null,
  users: Users,
  groups: ReadonlyMap<number, string>,
): TicketEvent[] {
  return audits.flatMap((audit) =>
    audit.events.flatMap((event) => {
      if (event.type !== 'Change' && event.type !== 'Create') return []
      const change = zendeskChange.safeParse(event)
      const field = change.success ? FIELDS.get(change.data.field_name) : undefined
      if (!change.success || !field) return []
      const from = named(change.data.previous_value, field, users, groups)
      const to = named(change.data.value, field, users, groups)
      if (from === null && to === null) return []
      const via = isMachine(change.data.via) ? change.data.via : audit.via
      return [
        {
          at: toUtc(audit.created_at) ?? audit.created_at,
          by: personOf(audit.author_id, via, requesterId, users),
          field,
          from,
          to,
        },
      ]
    }),
  )
}

/** Ids become names where the answers hold them; `#id` otherwise. */
function named(
  value: unknown,
  field: TicketEvent['field'],
  users: Users,
  groups: ReadonlyMap<number, string>,
): string | null {
  if (value === null || value === undefined || value === '') return null
  const text = String(value)
  if (field === 'status' || field === 'priority') return text
  const id = Number(text)
  return (field === 'assignee' ? users.get(id)?.name : groups.get(id)) ?? `#${text}`
}
