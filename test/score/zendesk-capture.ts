import type { HostResult, RawTicket } from '@/lib/host/contract'
import { capturedMoment } from './captured-moment'
import { asObject, itemsOf, originOf, ownKey, pagesIn, type Foreign } from './foreign-object'

/** Zendesk's own JSON export keeps people, group, organisation and comments inside the ticket. */
const EXPORTED_PEOPLE = ['requester', 'submitter', 'assignee'] as const
const NO_SITE = 'https://zendesk.invalid'

const isRead = (value: unknown): HostResult<unknown> => ({ ok: true, value })

/**
 * Captured answers of Zendesk as what its reader reads. `ticket` is the ticket or its answer; every list is bare or in its
 * answer. Null where there is no ticket with an id.
 */
export function zendeskTicket(captured: Foreign): RawTicket | null {
  const answer = asObject(ownKey(captured, 'ticket')) ?? captured
  const ticket = asObject(ownKey(answer, 'ticket')) ?? answer
  const id = idOf(ownKey(ticket, 'id'))
  if (id === null) return null

  const beside = (key: string, ...more: unknown[]) =>
    [
      ...itemsOf(ownKey(answer, key), key),
      ...(answer === captured ? [] : itemsOf(ownKey(captured, key), key)),
      ...more,
    ].filter(isNamed)
  const users = beside('users', ...EXPORTED_PEOPLE.map((key) => ownKey(ticket, key)))
  const groups = beside('groups', ownKey(ticket, 'group'))
  const organizations = beside('organizations', ownKey(ticket, 'organization'))
  const comments = ownKey(captured, 'comments') ?? ownKey(ticket, 'comments')
  const metrics = ownKey(captured, 'slas') ?? ownKey(captured, 'sla')
  const fields = ownKey(captured, 'ticket_fields')
  const pages = [
    ...pagesIn(comments, 'comments').map((page, index) => ({ name: pageName('comments', index), page })),
    ...pagesIn(ownKey(captured, 'audits'), 'audits').map((page, index) => ({
      name: pageName('audits', index),
      page,
    })),
  ]
  return {
    ref: {
      host: 'zendesk',
      site: originOf(ownKey(captured, 'site')) ?? originOf(ownKey(ticket, 'url')) ?? NO_SITE,
      key: String(id),
    },
    readAt: capturedMoment({
      readAt: ownKey(captured, 'readAt'),
      updated: ownKey(ticket, 'updated_at'),
      created: ownKey(ticket, 'created_at'),
      comments,
      commentKey: 'created_at',
    }),
    parts: {
      ticket: isRead({ ticket: { ...ticket, id }, users, groups, organizations }),
      ...Object.fromEntries(pages.map(({ name, page }) => [name, isRead(page)])),
      ...(metrics === undefined ? {} : { sla: isRead({ policy_metrics: metricsIn(metrics) }) }),
      ...(fields === undefined
        ? {}
        : { siteMetadata: isRead({ ticket_fields: itemsOf(fields, 'ticket_fields') }) }),
    },
  }
}

function pageName(part: string, index: number): string {
  return index === 0 ? part : `${part}-${index + 1}`
}

function metricsIn(value: unknown): unknown[] {
  return itemsOf(ownKey(asObject(value), 'slas') ?? value, 'policy_metrics')
}

/** Exports write ids as numbers or as digits. */
function idOf(value: unknown): number | null {
  const id = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return Number.isSafeInteger(id) ? (id as number) : null
}

function isNamed(value: unknown): boolean {
  const one = asObject(value)
  return Number.isSafeInteger(ownKey(one, 'id')) && typeof ownKey(one, 'name') === 'string'
}
