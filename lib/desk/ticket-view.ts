import type { HostFailure, HostResult, RawTicket } from '@/lib/host/contract'
import type { Problem, TicketView } from '@/lib/messaging/view'
import { valueOf, type Field } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** The ticket as the panel's header shows it. */
export function toTicketView(snapshot: TicketSnapshot): TicketView {
  const messages = valueOf(snapshot.messages) ?? []
  return {
    host: snapshot.host,
    site: snapshot.site,
    key: snapshot.key,
    url: snapshot.url,
    subject: valueOf(snapshot.subject) ?? null,
    state: valueOf(snapshot.state) ?? null,
    stateName: valueOf(snapshot.stateName) ?? null,
    priority: 'value' in snapshot.priority ? (snapshot.priority.value ?? 'none') : null,
    priorityName: valueOf(snapshot.priorityName) ?? null,
    around: aroundOf(snapshot),
    messagesRead: messages.length,
    messagesNotRead: snapshot.messagesNotRead,
    messages: messages.map(({ id, author, visibility, at }) => ({
      id,
      author: author.name,
      role: author.role,
      visibility,
      at,
    })),
  }
}

function aroundOf(snapshot: TicketSnapshot): TicketView['around'] {
  const shown = <T>(field: Field<T> | undefined, otherwise: T): T => (field && valueOf(field)) ?? otherwise
  const channels = (valueOf(snapshot.messages) ?? []).flatMap(({ author, channel }) =>
    author.role === 'requester' ? (channel ?? []) : [],
  )
  return {
    customerStatus: shown(snapshot.customerStatus, null),
    approvals: shown(snapshot.approvals, []),
    sideConversations: shown(snapshot.sideConversations, []),
    copied: shown(snapshot.copied, []),
    links: shown(snapshot.links, []),
    channels: [...new Set(channels)],
  }
}

/** Which part of a ticket a named answer is about. Parts of other names belong to the ticket as a whole. */
const PARTS: Readonly<Record<string, Problem['about']>> = {
  comments: 'comments',
  audits: 'history',
  changelog: 'history',
  sla: 'sla',
  request: 'sla',
  siteMetadata: 'names',
}

/** Parts that few accounts have: without them the header says less, and that is all. */
const SILENT: ReadonlySet<string> = new Set(['incidents', 'sideConversations'])

/** What went wrong with parts of a ticket that could otherwise be read. */
export function problemsOf(raw: RawTicket): Problem[] {
  return Object.entries(raw.parts).flatMap(([part, result]: [string, HostResult<unknown>]) => {
    // A host that has no such thing answers 404; that is no failure, its fields say "not offered".
    if (
      result.ok ||
      SILENT.has(part) ||
      (result.reason === 'not-found' && part !== 'ticket' && part !== 'comments')
    )
      return []
    const problem = toProblem(result, PARTS[part] ?? 'ticket', raw.readAt)
    const isShown = raw.parts['page']?.ok && (part === 'ticket' || part === 'comments')
    return [isShown ? { ...problem, fromPage: true as const } : problem]
  })
}

/** A host's failure as the panel tells it. @param at ISO time of the failure. */
export function toProblem(failure: HostFailure, about: Problem['about'], at: string): Problem {
  return {
    reason: failure.reason,
    about,
    ...(failure.status === undefined ? {} : { status: failure.status }),
    ...(failure.retryAfter === undefined
      ? {}
      : { retryAt: new Date(Date.parse(at) + failure.retryAfter * 1000).toISOString() }),
  }
}
