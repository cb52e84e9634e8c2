import type { Article } from '@/lib/knowledge/article'
import { unreadable, read } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'

/** An article with only what a test cares about. */
export function articleOf(id: string, title: string, body = '', more: Partial<Article> = {}): Article {
  return {
    id: `kb/${id}`,
    sourceId: 'kb',
    title,
    body,
    headings: [],
    labels: [],
    url: `https://kb.example/${id}`,
    audience: 'public',
    language: 'en',
    updatedAt: '2026-01-01T00:00:00Z',
    ...more,
  }
}

/** A small knowledge base with one right answer for most questions. */
export const SMALL_BASE: readonly Article[] = [
  articleOf(
    'webhook',
    'RLY-3009: signature check failed after rotating the secret',
    'The receiver rejects the webhook because it still checks with the old secret. Copy the new secret to the receiver. Send a test event.',
  ),
  articleOf(
    'export',
    'CSV export stops at 500,000 rows',
    'Large reports are cut. Use a scheduled report instead of the export button.',
  ),
  articleOf(
    'login',
    'You cannot sign in with your phone code',
    'The clock of the phone is wrong. Set the time of the phone to automatic, then sign in again.',
  ),
  articleOf(
    'invoice',
    'Where to download your invoices',
    'Open Billing, then Invoices. Every invoice can be downloaded as a PDF file.',
  ),
  articleOf(
    'slow',
    'Dashboards load slowly',
    'Reduce the number of tiles on a dashboard, or shorten the period it shows.',
  ),
  articleOf(
    'rechnung',
    'Wo Sie Ihre Rechnungen finden',
    'Öffnen Sie Abrechnung und dann Rechnungen. Jede Rechnung lässt sich als PDF herunterladen.',
    { language: 'de' },
  ),
  articleOf('schedule', 'Plan a schedule for a flow', 'A schedule starts a flow every hour, day or week.'),
]

const person = (role: Message['author']['role']) => ({ id: role, name: role, role })

/** A message of a ticket. */
export function messageOf(
  role: Message['author']['role'],
  text: string,
  more: Partial<Message> = {},
): Message {
  return {
    id: text.slice(0, 10),
    author: person(role),
    visibility: 'public',
    at: '2026-11-20T10:00:00Z',
    attachments: [],
    text,
    blocks: [],
    links: [],
    ...more,
  }
}

/** A ticket of which only subject and messages were read. */
export function ticketOf(subject: string | null, messages: readonly Message[]): TicketSnapshot {
  const unread = unreadable('not-in-answer')
  return {
    host: 'zendesk',
    site: 'https://acme.zendesk.com',
    key: '1',
    url: 'https://acme.zendesk.com/agent/tickets/1',
    readAt: '2026-11-20T10:00:00Z',
    subject: subject === null ? unread : read(subject),
    state: unread,
    stateName: unread,
    priority: unread,
    priorityName: unread,
    type: unread,
    requester: unread,
    assignee: unread,
    group: unread,
    organization: unread,
    tags: unread,
    customFields: unread,
    channel: unread,
    createdAt: unread,
    updatedAt: unread,
    messages: read([...messages]),
    messagesNotRead: 0,
    events: unread,
    links: unread,
    sla: unread,
  }
}
