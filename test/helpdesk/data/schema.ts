import { z } from 'zod'

/** A moment, ISO 8601 with `Z`; moved by whole days when served. */
const moment = z.iso.datetime()

const attachment = z.strictObject({ name: z.string(), type: z.string(), bytes: z.number().int() })

/** One message of a demo ticket. `by` names somebody in `people.yaml`, or `system` for an automatic answer. */
export const demoMessage = z.strictObject({
  at: moment,
  by: z.string(),
  public: z.boolean(),
  /** Markdown. */
  body: z.string(),
  attachments: z.array(attachment).default([]),
  /** The message of the ticket, by its place, that this one answers; Jira shows both as a thread. */
  replyTo: z.number().int().optional(),
})

/** A change of a field, as the host's history records it. Values are those of the ticket's own fields. */
export const demoEvent = z.strictObject({
  at: moment,
  by: z.string(),
  field: z.enum(['status', 'priority', 'assignee', 'group']),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

/** One demo ticket, as written in `tickets/*.yaml`. Served by both hosts: Zendesk id 4001 is Jira key DESK-1. */
export const demoTicket = z.strictObject({
  id: z.number().int(),
  subject: z.string(),
  status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  priority: z.enum(['urgent', 'high', 'normal', 'low']).nullable(),
  type: z.enum(['incident', 'problem', 'question', 'task']).nullable(),
  tags: z.array(z.string()).default([]),
  requester: z.string(),
  assignee: z.string().nullable(),
  group: z.string().nullable(),
  created: moment,
  fields: z
    .strictObject({
      /** webhooks, sso, permissions, api, performance, data, connectors, email, ui, network, billing, security, reports, other */
      product_area: z.string().nullable().default(null),
      affected_version: z.string().nullable().default(null),
      region: z.string().nullable().default(null),
      resolution_code: z.string().nullable().default(null),
      /** Engineering's issue, e.g. RELAY-1421. */
      linked_issue: z.string().nullable().default(null),
    })
    .prefault({}),
  /** Next targets, as minutes from the moment the server starts; negative is a breach. */
  sla: z
    .array(
      z.strictObject({
        metric: z.enum(['first_reply_time', 'next_reply_time', 'periodic_update_time', 'requester_wait_time']),
        dueInMinutes: z.number(),
        stage: z.enum(['active', 'paused', 'achieved']),
      }),
    )
    .default([]),
  events: z.array(demoEvent).default([]),
  /** What the customer answered when asked how it went; null where nothing. */
  satisfaction: z.enum(['good', 'bad']).nullable().default(null),
  /** What few tickets have: people in copy (ids in `people.yaml`), talks beside it, leave that is waited for. */
  around: z
    .strictObject({
      cc: z.array(z.string()).default([]),
      followers: z.array(z.string()).default([]),
      sideConversations: z
        .array(
          z.strictObject({
            subject: z.string(),
            state: z.enum(['open', 'closed']),
            with: z.array(z.string()),
            at: moment,
          }),
        )
        .default([]),
      approvals: z
        .array(
          z.strictObject({
            name: z.string(),
            decision: z.enum(['pending', 'approved', 'declined']),
            approvers: z.array(z.string()),
          }),
        )
        .default([]),
    })
    .prefault({}),
  messages: z.array(demoMessage),
})
export type DemoTicket = z.infer<typeof demoTicket>

/** The front matter of an article in `articles/*.md`. */
export const demoArticle = z.strictObject({
  id: z.number().int(),
  title: z.string(),
  section: z.string(),
  labels: z.array(z.string()).default([]),
  audience: z.enum(['public', 'internal']),
  locale: z.enum(['en-us', 'de']),
  updated: z.iso.date(),
})
export type DemoArticle = z.infer<typeof demoArticle> & { body: string }
