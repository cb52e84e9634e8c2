import type { HostResult } from '@/lib/host/contract'
import { jiraReader } from '@/lib/host/jira/reader'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'

export const REF = { host: 'jira', site: 'https://acme.atlassian.net', key: 'DESK-1' } as const
export const NOW = '2026-11-20T12:00:00.000Z'

export const elena = { accountId: 'qm:1', displayName: 'Elena Petrov', accountType: 'customer' }
export const dirk = { accountId: 'qm:2', displayName: 'Dirk Jansen', accountType: 'customer' }
export const mira = { accountId: '70:1', displayName: 'Mira Okafor', accountType: 'atlassian' }
export const robot = { accountId: '55:1', displayName: 'Automation', accountType: 'app' }
export const adf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
export const fields = {
  summary: 'Webhooks refused',
  description: adf('It fails'),
  status: { name: 'Waiting for customer', statusCategory: { key: 'indeterminate' } },
  priority: { name: 'High' },
  issuetype: { name: '[System] Incident' },
  labels: ['webhooks'],
  reporter: elena,
  creator: elena,
  assignee: mira,
  attachment: [
    {
      filename: 'a.log',
      mimeType: 'text/plain',
      size: 5,
      author: elena,
      created: '2026-11-18T11:09:02.000+0000',
    },
  ],
  issuelinks: [
    {
      type: { name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
      outwardIssue: { key: 'DESK-7' },
    },
    {
      type: { name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
      inwardIssue: { key: 'DESK-8' },
    },
    {
      type: { name: 'Relates', inward: 'relates to', outward: 'relates to' },
      outwardIssue: { key: 'RELAY-1402' },
    },
    {
      type: { name: 'Relates', inward: 'relates to', outward: 'relates to' },
      outwardIssue: { key: 'DESK-9' },
    },
    { nonsense: true },
  ],
  parent: { key: 'DESK-100' },
  subtasks: [{ key: 'DESK-101' }],
  created: '2026-11-18T11:52:00.000+0100',
  updated: '2026-11-18T14:11:00.000+0000',
  components: [{ name: 'Webhooks' }],
  customfield_1: [{ id: '1', name: 'Brightwater Logistics' }],
  customfield_2: { value: 'Technical Support' },
  customfield_3: { value: 'EU', child: { value: 'eu-1' } },
  customfield_4: null,
  customfield_5: { name: 'Time to first response', completedCycles: [{ breached: false }] },
  customfield_6: { something: 'else' },
  customfield_7: adf('In words'),
}
export const names = {
  customfield_1: 'Organizations',
  customfield_2: 'Support group',
  customfield_3: 'Region',
  customfield_4: 'Affected version',
  customfield_7: 'Impact',
}
export const issue = { id: '1', key: 'DESK-1', fields, names, changelog: { total: 0, histories: [] } }
export const comment = (id: string, author: object, over: object = {}) => ({
  id,
  author,
  body: adf(`Message ${id}`),
  created: `2026-11-18T11:0${id}:00.000+0000`,
  jsdPublic: true,
  ...over,
})
export const page = (comments: unknown[], total = comments.length) => ({
  startAt: 0,
  maxResults: 100,
  total,
  comments,
})
export const ok = (value: unknown): HostResult<unknown> => ({ ok: true, value })
export const failure = (reason: string) => ({ ok: false, reason, path: '/' }) as HostResult<unknown>

export const PARTS = {
  ticket: ok(issue),
  comments: ok(page([comment('1', mira), comment('9', elena)])),
  request: ok({ issueKey: 'DESK-1', requestType: { name: 'Report a problem' }, sla: { values: [] } }),
}
export function snapshotOf(parts: Record<string, HostResult<unknown>>): TicketSnapshot {
  const result = jiraReader.toSnapshot({ ref: REF, readAt: NOW, parts: { ...PARTS, ...parts } })
  if (!result.ok) throw new Error(result.reason)
  return ticketSnapshot.parse(result.value)
}
export const withFields = (over: object) => ({ ticket: ok({ ...issue, fields: { ...fields, ...over } }) })
