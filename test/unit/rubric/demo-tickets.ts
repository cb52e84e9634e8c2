import { htmlToText } from '@/lib/ticket/html-text'
import { read } from '@/lib/ticket/field'
import { ticketSnapshot, type Message, type Person, type TicketSnapshot } from '@/lib/ticket/snapshot'
import { loadDemoData, type DemoData } from '../../helpdesk/demo-data'
import { messageHtml } from '../../helpdesk/message-text'

/** The moment the demo data is written for, so that nothing in it moves. */
export const DEMO_NOW = '2026-11-20T15:00:00Z'
const SITE = 'https://acme.zendesk.com'
const FIELD_NAMES = {
  product_area: 'Product area',
  affected_version: 'Affected version',
  region: 'Region',
  resolution_code: 'Resolution code',
  linked_issue: 'Linked engineering issue',
} as const

type DemoTicket = DemoData['tickets'][number]

/** The demo tickets as snapshots, by id, as the Zendesk reader would give them. */
export function demoSnapshots(): Map<number, TicketSnapshot> {
  const data = loadDemoData(Date.parse(DEMO_NOW))
  return new Map(data.tickets.map((ticket) => [ticket.id, snapshotOf(ticket, data)]))
}

function snapshotOf(ticket: DemoTicket, { people }: DemoData): TicketSnapshot {
  const person = (id: string): Person => {
    if (id === 'system') return { id, name: 'System', role: 'system' }
    const known = people.requirePerson(id)
    const role = known.role === 'agent' ? 'agent' : known.role === 'system' ? 'system' : 'requester'
    return { id, name: known.name, role }
  }
  const issue = ticket.fields.linked_issue
  return ticketSnapshot.parse({
    host: 'zendesk',
    site: SITE,
    key: String(ticket.id),
    url: `${SITE}/agent/tickets/${String(ticket.id)}`,
    readAt: DEMO_NOW,
    subject: read(ticket.subject),
    state: read(ticket.status),
    stateName: read(ticket.status),
    priority: read(ticket.priority),
    priorityName: read(ticket.priority),
    type: read(ticket.type),
    requester: read(person(ticket.requester)),
    assignee: read(ticket.assignee === null ? null : person(ticket.assignee)),
    group: read(ticket.group === null ? null : people.requireGroup(ticket.group).name),
    organization: read(null),
    tags: read(ticket.tags),
    customFields: read(
      Object.entries(FIELD_NAMES).map(([id, name]) => ({
        id,
        name,
        value: ticket.fields[id as keyof typeof FIELD_NAMES],
      })),
    ),
    channel: read('web'),
    createdAt: read(ticket.created),
    updatedAt: read(ticket.messages.at(-1)?.at ?? ticket.created),
    messages: read(
      ticket.messages.map((message, index): Message => ({
        id: `m${String(index + 1)}`,
        author: person(message.by),
        visibility: message.public ? 'public' : 'internal',
        at: message.at,
        attachments: message.attachments.map(({ name, type, bytes }) => ({ name, mediaType: type, bytes })),
        ...htmlToText(messageHtml(linked(message.body)), SITE),
      })),
    ),
    messagesNotRead: 0,
    events: read(
      ticket.events.map((event) => ({
        ...event,
        by: person(event.by),
        from: event.field === 'group' && event.from ? people.requireGroup(event.from).name : event.from,
        to: event.field === 'group' && event.to ? people.requireGroup(event.to).name : event.to,
      })),
    ),
    links: read(issue === null ? [] : [{ kind: 'engineering', key: issue, url: null }]),
    sla: read([]),
  })
}

/** `@ART:name@` becomes a link to an article, as the server writes it. */
function linked(body: string): string {
  return body.replace(/@ART:[\w-]+@/g, `${SITE}/hc/en-us/articles/36000000001`)
}
