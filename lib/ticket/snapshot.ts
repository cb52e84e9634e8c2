import { z } from 'zod'
import { fieldOf } from './field'

/** ISO 8601 in UTC, e.g. `2026-11-18T14:05:00Z`; hosts' own offsets are converted when the snapshot is made. */
const moment = z.iso.datetime({ offset: false })

/** Where a ticket stands, in words both hosts share. */
export const ticketState = z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed'])
export type TicketState = z.infer<typeof ticketState>

/** Priority on the four-step scale of the field; P1 is `urgent`. */
export const ticketPriority = z.enum(['urgent', 'high', 'normal', 'low'])
export type TicketPriority = z.infer<typeof ticketPriority>

export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(['requester', 'agent', 'system', 'unknown']),
})
export type Person = z.infer<typeof person>

/** Offsets into a text: `start` inclusive, `end` exclusive, in UTF-16 units as JavaScript counts. */
export const span = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Span = z.infer<typeof span>

/**
 * What a stretch of a message is, so that a detector can leave out quotes or look only into code. List items and quotes
 * cover whole lines with their marks (`1. `, `> `); blocks may lie inside each other, the outer one first.
 */
export const block = span.extend({ kind: z.enum(['heading', 'list-item', 'code', 'quote', 'table-row']) })
export type Block = z.infer<typeof block>

/** A link inside a text; `href` is absolute. */
export const textLink = span.extend({ href: z.string() })

/** Formatted text as plain text that keeps lists (`1. `, `- `), code and quotes (`> `) readable, with what lies where. */
export const richText = z.strictObject({ text: z.string(), blocks: z.array(block), links: z.array(textLink) })
export type RichText = z.infer<typeof richText>

export const attachment = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().nonnegative(),
})
export type Attachment = z.infer<typeof attachment>

export const message = richText.extend({
  /** The host's id of the comment; `description` for Jira's description. */
  id: z.string(),
  author: person,
  visibility: z.enum(['public', 'internal', 'unknown']),
  at: moment,
  attachments: z.array(attachment),
  /** By which way it came, as the host calls it, e.g. `email`, `whatsapp`; absent where the host does not say. */
  channel: z.string().optional(),
})
export type Message = z.infer<typeof message>

/** A change of a field. `by` is null where the host does not name the person. */
export const ticketEvent = z.strictObject({
  at: moment,
  by: person.nullable(),
  field: z.enum(['status', 'priority', 'assignee', 'group']),
  /** The host's words for the value before and after; null is empty. */
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type TicketEvent = z.infer<typeof ticketEvent>

export const ticketLink = z.strictObject({
  /** What the other ticket is to this one; `follow-up` came after it, `follows` before. */
  kind: z.enum([
    'problem',
    'incident',
    'duplicate',
    'engineering',
    'related',
    'parent',
    'child',
    'follow-up',
    'follows',
    'merged-from',
    'merged-into',
  ]),
  key: z.string(),
  url: z.string().nullable(),
})
export type TicketLink = z.infer<typeof ticketLink>

export const slaTarget = z.strictObject({
  /** The host's name of the target, e.g. `Next reply time`. */
  name: z.string(),
  kind: z.enum(['first-response', 'next-response', 'update', 'resolution', 'other']),
  stage: z.enum(['running', 'paused', 'met', 'breached']),
  /** When it breaches or breached; null when paused or met. */
  dueAt: moment.nullable(),
})
export type SlaTarget = z.infer<typeof slaTarget>

/** Somebody who gets what is written: in copy of mails, as a follower, or as a participant of a request. */
export const copied = person.extend({ as: z.enum(['cc', 'follower', 'participant']) })
export type Copied = z.infer<typeof copied>

/** A conversation beside the ticket's own, with colleagues or suppliers. */
export const sideConversation = z.strictObject({
  id: z.string(),
  subject: z.string(),
  state: z.enum(['open', 'closed', 'unknown']),
  /** Names or addresses of those who take part. */
  people: z.array(z.string()),
  /** When something was last said. */
  at: moment.nullable(),
})
export type SideConversation = z.infer<typeof sideConversation>

/** Somebody's leave that a request waits or waited for. */
export const approval = z.strictObject({
  name: z.string(),
  state: z.enum(['waiting', 'approved', 'declined', 'unknown']),
  /** Names of those asked who have not decided; of all asked once it is decided. */
  approvers: z.array(z.string()),
})
export type Approval = z.infer<typeof approval>

export const customField = z.strictObject({
  id: z.string(),
  /** The name as the host shows it; the id where the name is not known. */
  name: z.string(),
  value: z.string().nullable(),
})
export type CustomField = z.infer<typeof customField>

/**
 * The one shape that crosses from a host to judgement. Times are UTC. `messages` are in order of time, the oldest
 * first; the first is the requester's description where there is one.
 */
export const ticketSnapshot = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  /** Origin of the host, e.g. `https://acme.zendesk.com`. */
  site: z.string(),
  /** What people call the ticket: `4001`, `DESK-12`. */
  key: z.string(),
  url: z.string(),
  readAt: moment,
  subject: fieldOf(z.string()),
  state: fieldOf(ticketState),
  /** The host's own word for the state, e.g. `Waiting for customer`. */
  stateName: fieldOf(z.string()),
  priority: fieldOf(ticketPriority.nullable()),
  /** The host's own word for the priority. */
  priorityName: fieldOf(z.string().nullable()),
  type: fieldOf(z.string().nullable()),
  requester: fieldOf(person.nullable()),
  assignee: fieldOf(person.nullable()),
  group: fieldOf(z.string().nullable()),
  organization: fieldOf(z.string().nullable()),
  tags: fieldOf(z.array(z.string())),
  customFields: fieldOf(z.array(customField)),
  channel: fieldOf(z.string().nullable()),
  createdAt: fieldOf(moment),
  updatedAt: fieldOf(moment),
  messages: fieldOf(z.array(message)),
  /** Comments there are at least beyond those in `messages`; 0 when all were read. */
  messagesNotRead: z.number().int().nonnegative(),
  events: fieldOf(z.array(ticketEvent)),
  /** True when the history is longer than what `events` was read from: something missing in it may yet have been. */
  eventsNotRead: z.boolean().optional(),
  links: fieldOf(z.array(ticketLink)),
  sla: fieldOf(z.array(slaTarget)),
  // Absent in snapshots that were captured before these were read.
  copied: fieldOf(z.array(copied)).optional(),
  sideConversations: fieldOf(z.array(sideConversation)).optional(),
  approvals: fieldOf(z.array(approval)).optional(),
  /** What the customer said of the help, where the host asks for it; null where nothing was said. */
  rating: fieldOf(z.enum(['negative', 'neutral', 'positive']).nullable()).optional(),
  /** How often it was opened again after it was solved. */
  reopens: fieldOf(z.number().int().nonnegative()).optional(),
  /** The host's word for the state as customers see it. */
  customerStatus: fieldOf(z.string().nullable()).optional(),
})
export type TicketSnapshot = z.infer<typeof ticketSnapshot>
