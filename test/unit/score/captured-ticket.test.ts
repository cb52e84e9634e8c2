import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HostId, RawTicket } from '@/lib/host/contract'
import { readers, siteMetadataPath } from '@/lib/host/readers'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { FetchClient, SITES } from '../../contract/host-fetch'
import type { Helpdesk } from '../../helpdesk/helpdesk'
import { startHelpdesk } from '../../helpdesk/server'
import { readCaptured } from '../../score/captured-ticket'

const NOW = '2026-11-20T15:00:00.000Z'
const KEYS = { zendesk: '4001', jira: 'DESK-1' } as const

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, now: Date.parse(NOW), rateLimit: 100_000 })
})
afterAll(() => helpdesk.close())

type Answers = Record<string, Record<string, unknown>>

async function readLive(host: HostId): Promise<{ answers: Answers; live: TicketSnapshot }> {
  const client = new FetchClient(helpdesk, host)
  const path = siteMetadataPath[host]
  const ref = { host, site: SITES[host], key: KEYS[host] }
  const read = await readers[host].readTicket(client, ref, { signal: new AbortController().signal, now: NOW })
  const names = path === null ? {} : { siteMetadata: await client.get(path) }
  const raw: RawTicket = { ...read, parts: { ...read.parts, ...names } }
  const made = readers[host].toSnapshot(raw)
  if (!made.ok) throw new Error(made.reason)
  const answers = Object.fromEntries(
    Object.entries(raw.parts).map(([name, part]) => [name, part.ok ? (part.value as Answers[string]) : {}]),
  )
  return { answers, live: made.value }
}

function snapshotOf(value: unknown, now: string | null = null): TicketSnapshot {
  const captured = readCaptured(value, now)
  if ('fault' in captured) throw new Error(captured.fault)
  return captured.snapshot
}

describe('answers of Zendesk', () => {
  const shapes: [string, (answers: Answers) => unknown][] = [
    [
      'every part in its answer',
      ({ ticket, comments, audits, siteMetadata }) => ({
        host: 'zendesk',
        ticket,
        comments,
        audits,
        ticket_fields: siteMetadata,
      }),
    ],
    [
      'every part bare',
      ({ ticket, comments, audits, siteMetadata }) => ({
        host: 'zendesk',
        ticket: ticket?.['ticket'],
        users: [
          ...(ticket?.['users'] as unknown[]),
          ...(comments?.['users'] as unknown[]),
          ...(audits?.['users'] as unknown[]),
        ],
        groups: [...(ticket?.['groups'] as unknown[]), ...(audits?.['groups'] as unknown[])],
        organizations: ticket?.['organizations'],
        comments: comments?.['comments'],
        audits: audits?.['audits'],
        ticket_fields: siteMetadata?.['ticket_fields'],
        captured_by: 'an unknown field',
      }),
    ],
    [
      'the comments as pages, no host named',
      ({ ticket, comments, audits, siteMetadata }) => ({
        ticket,
        comments: [comments],
        audits: [audits],
        ticket_fields: siteMetadata,
      }),
    ],
  ]
  it.each(shapes)('are read as the live ticket is: %s', async (_, shape) => {
    const { answers, live } = await readLive('zendesk')
    expect(snapshotOf(shape(answers), NOW)).toEqual(live)
  })

  it('give people and comments from inside the ticket, as in an account export', () => {
    const exported = {
      id: '7',
      subject: 'Help',
      requester_id: 1,
      requester: { id: 1, name: 'Rita', role: 'end-user' },
      assignee_id: 2,
      assignee: { id: 2, name: 'Ann', role: 'agent' },
      group_id: 3,
      group: { id: 3, name: 'Frontline' },
      comments: [{ id: 5, author_id: 2, body: 'Hello', public: true, created_at: '2026-11-18T10:00:00Z' }],
      updated_at: '2026-11-19T10:00:00Z',
    }
    const snapshot = snapshotOf(exported)
    expect(snapshot).toMatchObject({ key: '7', readAt: '2026-11-19T10:00:00.000Z' })
    expect(valueOf(snapshot.group)).toBe('Frontline')
    expect(valueOf(snapshot.messages)?.map(({ author, text }) => [author.role, text])).toEqual([
      ['agent', 'Hello'],
    ])
  })
})

describe('answers of Jira', () => {
  const shapes: [string, (answers: Answers) => unknown][] = [
    [
      'every part in its answer',
      ({ ticket, comments, request }) => ({ host: 'jira', issue: ticket, comments, request }),
    ],
    [
      'comments and history bare',
      ({ ticket, comments, request }) => ({
        issue: { ...ticket, changelog: undefined },
        changelog: (ticket?.['changelog'] as Answers[string])['histories'],
        comments: comments?.['comments'],
        request,
      }),
    ],
    [
      'comments inside the issue',
      ({ ticket, comments, request }) => ({
        host: 'jira',
        issue: { ...ticket, fields: { ...(ticket?.['fields'] as object), comment: comments } },
        request,
      }),
    ],
  ]
  it.each(shapes)('are read as the live ticket is: %s', async (_, shape) => {
    const { answers, live } = await readLive('jira')
    expect(snapshotOf(shape(answers), NOW)).toEqual(live)
  })
})

describe('the moment of a capture', () => {
  const ticket = { id: 1, updated_at: '2026-11-19T10:00:00+01:00', created_at: '2026-11-01T00:00:00Z' }
  const comments = [{ created_at: '2026-11-18T10:00:00Z' }]
  it.each([
    ['--now', { ticket, readAt: '2026-11-20T00:00:00Z' }, NOW, NOW],
    ['when it was captured', { ticket, readAt: '2026-11-20T00:00:00Z' }, null, '2026-11-20T00:00:00.000Z'],
    ['the last change', { ticket, comments }, null, '2026-11-19T09:00:00.000Z'],
    ['the newest comment', { ticket: { id: 1 }, comments }, null, '2026-11-18T10:00:00.000Z'],
    ['none at all', { ticket: { id: 1, updated_at: 'soon' } }, null, '1970-01-01T00:00:00.000Z'],
    [
      'a year too long',
      { ticket: { id: 1, updated_at: '+012345-01-01T00:00:00Z' } },
      null,
      '1970-01-01T00:00:00.000Z',
    ],
  ])('is %s', (_, value, now, wanted) => {
    expect(snapshotOf(value, now).readAt).toBe(wanted)
  })
})

describe('a snapshot', () => {
  it('is taken as it is', async () => {
    const { live } = await readLive('zendesk')
    expect(snapshotOf(JSON.parse(JSON.stringify(live)))).toEqual(live)
  })
  it('that is not valid names where', async () => {
    const { live } = await readLive('zendesk')
    expect(readCaptured({ ...live, messagesNotRead: -1 }, null)).toEqual({
      fault: expect.stringContaining('at "messagesNotRead"') as string,
    })
  })
})

describe('what is no ticket', () => {
  it.each([
    ['a number', 7, 'it is no object'],
    ['an array', [], 'it is no object'],
    ['null', null, 'it is no object'],
    ['any object', { hello: 1 }, 'it is no ticket: neither answers of Zendesk or Jira nor a snapshot'],
    [
      'another host',
      { host: 'freshdesk', ticket: { id: 1 } },
      'it is no ticket: neither answers of Zendesk or Jira nor a snapshot',
    ],
    [
      'a host that is an object',
      { host: { toString: 1 } },
      'it is no ticket: neither answers of Zendesk or Jira nor a snapshot',
    ],
    ['a ticket without id', { host: 'zendesk', ticket: { subject: 'x' } }, 'it has no ticket with an id'],
    ['a ticket whose id is an object', { ticket: { id: { valueOf: 1 } } }, 'it has no ticket with an id'],
    [
      'an issue without fields',
      { host: 'jira', issue: { key: 'A-1' } },
      'it has no issue with a key and fields',
    ],
    ['no issue', { host: 'jira' }, 'it has no issue with a key and fields'],
  ])('is said to be none: %s', (_, value, fault) => {
    expect(readCaptured(value, null)).toEqual({ fault })
  })

  it.each([
    [
      'lists that are none',
      { ticket: { id: 1, tags: 5 }, comments: 'x', users: 3, audits: true, slas: 'x', ticket_fields: 0 },
    ],
    [
      'items that are none',
      { ticket: { id: 1 }, comments: [null, 3, { id: {} }], users: [null, { id: 'x' }] },
    ],
    [
      'keys of every object',
      JSON.parse(
        '{"ticket":{"id":1,"__proto__":{"x":1},"constructor":2},"comments":{"toString":1}}',
      ) as unknown,
    ],
    [
      'an issue of odd parts',
      {
        issue: { key: 'A-1', fields: { status: 1, comment: [] } },
        comments: 7,
        request: 'x',
        sla: 3,
        changelog: 'x',
      },
    ],
  ])('does not stop at %s', (_, value) => {
    expect(readCaptured(value, null)).toHaveProperty('snapshot')
  })
})
