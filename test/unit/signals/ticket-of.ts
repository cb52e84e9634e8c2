import { read } from '@/lib/ticket/field'
import type { Message, Person, TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'
import { readTicket } from '@/lib/rubric/score-ticket'
import type { TicketReading } from '@/lib/signals/signal'
import { messageOf } from './message-of'

export const AGENT: Person = { id: 'a1', name: 'Mira Okafor', role: 'agent' }
export const REQUESTER: Person = { id: 'r1', name: 'Elena Petrov', role: 'requester' }

/** A line of a conversation: who (`R`equester, `A`gent public, `I`nternal), when on 18 Nov 2026 (or ISO), and what. */
export type Line = readonly [who: 'R' | 'A' | 'I', at: string, text: string]

export function momentOf(at: string): string {
  return at.includes('T') ? at : `2026-11-18T${at}:00Z`
}

/** An open ticket of normal priority with a conversation. 18 November 2026 is a Wednesday. */
export function ticketOf(lines: readonly Line[], changes: Partial<TicketSnapshot> = {}): TicketSnapshot {
  const messages = lines.map(([who, at, text], index): Message =>
    messageOf(text, {
      id: `m${String(index + 1)}`,
      at: momentOf(at),
      author: who === 'R' ? REQUESTER : AGENT,
      visibility: who === 'I' ? 'internal' : 'public',
    }),
  )
  return {
    host: 'zendesk',
    site: 'https://acme.zendesk.com',
    key: '1',
    url: 'https://acme.zendesk.com/agent/tickets/1',
    readAt: '2026-11-18T16:00:00Z',
    subject: read('Export'),
    state: read('open'),
    stateName: read('open'),
    priority: read('normal'),
    priorityName: read('normal'),
    type: read('incident'),
    requester: read(REQUESTER),
    assignee: read(AGENT),
    group: read('Technical'),
    organization: read(null),
    tags: read([]),
    customFields: read([]),
    channel: read(null),
    createdAt: read(messages[0]?.at ?? momentOf('10:00')),
    updatedAt: read(messages.at(-1)?.at ?? momentOf('10:00')),
    messages: read(messages),
    messagesNotRead: 0,
    events: read([]),
    links: read([]),
    sla: read([]),
    ...changes,
  }
}

export function eventOf(
  field: TicketEvent['field'],
  at: string,
  from: string | null,
  to: string | null,
): TicketEvent {
  return { field, at: momentOf(at), from, to, by: AGENT }
}

/** What ticket signals see at 16:00 UTC of the day, unless another moment is given. */
export function readingOf(snapshot: TicketSnapshot, now = momentOf('16:00')): TicketReading {
  return readTicket(snapshot, { now, timeZone: 'UTC' })
}
