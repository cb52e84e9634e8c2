import type { HostResult } from '@/lib/host/contract'
import { zendeskReader } from '@/lib/host/zendesk/reader'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'

export const REF = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '4001' } as const
export const NOW = '2026-11-20T12:00:00.000Z'

export const users = [
  { id: 1, name: 'Elena Petrov', role: 'end-user' },
  { id: 2, name: 'Mira Okafor', role: 'agent' },
  { id: 3, name: 'Ada Admin', role: 'admin' },
  { id: 4, name: 'Dirk Jansen', role: 'end-user' },
]
export const ticket = {
  id: 4001,
  subject: 'Webhooks refused',
  status: 'pending',
  priority: 'high',
  type: 'incident',
  tags: ['webhooks'],
  custom_fields: [
    { id: 11, value: 'area_webhooks' },
    { id: 12, value: ['a', 'b'] },
    { id: 13, value: null },
    { id: 14, value: 'RELAY-1402' },
  ],
  requester_id: 1,
  assignee_id: 2,
  group_id: 21,
  organization_id: null,
  problem_id: 3900,
  followup_ids: [4100],
  via: { channel: 'email', source: { rel: 'follow_up', from: { ticket_id: 3000 } } },
  created_at: '2026-11-18T10:52:00Z',
  updated_at: '2026-11-18T14:11:00Z',
  slas: {
    policy_metrics: [
      { metric: 'next_reply_time', stage: 'active', breach_at: '2026-11-20T13:00:00Z' },
      { metric: 'periodic_update_time', stage: 'active', breach_at: '2026-11-20T11:00:00Z', minutes: -60 },
      { metric: 'requester_wait_time', stage: 'paused', breach_at: null },
      { metric: 'first_reply_time', stage: 'achieved', breach_at: null },
    ],
  },
}
export const comment = (id: number, author_id: number, over: object = {}) => ({
  id,
  type: 'Comment',
  author_id,
  body: 'plain',
  html_body: `<div class="zd-comment"><p>Message ${id}</p></div>`,
  public: true,
  attachments: [],
  via: { channel: 'web' },
  created_at: `2026-11-18T10:5${id}:00Z`,
  ...over,
})
export const audit = (id: number, events: unknown[], over: object = {}) => ({
  id,
  ticket_id: 4001,
  author_id: 2,
  created_at: `2026-11-18T11:0${id}:00Z`,
  via: { channel: 'web' },
  events,
  ...over,
})
export const ok = (value: unknown): HostResult<unknown> => ({ ok: true, value })

export const PARTS = {
  ticket: ok({ ticket, users, groups: [{ id: 21, name: 'Technical Support' }], organizations: [] }),
  comments: ok({
    comments: [comment(1, 1), comment(2, 2, { public: false })],
    users,
    meta: { has_more: false },
  }),
  audits: ok({ audits: [], meta: { has_more: false } }),
}

export function snapshotOf(parts: Record<string, HostResult<unknown>>): TicketSnapshot {
  const result = zendeskReader.toSnapshot({ ref: REF, readAt: NOW, parts: { ...PARTS, ...parts } })
  if (!result.ok) throw new Error(result.reason)
  return ticketSnapshot.parse(result.value)
}
export const withTicket = (over: object) => ({
  ticket: ok({ ticket: { ...ticket, ...over }, users, groups: [], organizations: [] }),
})
