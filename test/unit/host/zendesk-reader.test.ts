import { describe, expect, it } from 'vitest'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { zendeskReader } from '@/lib/host/zendesk/reader'
import { valueOf } from '@/lib/ticket/field'
import { type TicketSnapshot } from '@/lib/ticket/snapshot'
import { NOW, REF, audit, comment, ok, snapshotOf, ticket, users, withTicket } from './zendesk-answers'

describe('a snapshot of Zendesk', () => {
  it('holds the ticket', () => {
    const snapshot = snapshotOf({})
    expect(snapshot).toMatchObject({
      key: '4001',
      url: 'https://acme.zendesk.com/agent/tickets/4001',
      subject: { value: 'Webhooks refused', route: 'api' },
      state: { value: 'pending' },
      priority: { value: 'high' },
      requester: { value: { name: 'Elena Petrov', role: 'requester' } },
      assignee: { value: { name: 'Mira Okafor', role: 'agent' } },
      group: { value: 'Technical Support' },
      organization: { value: null },
      channel: { value: 'email' },
      createdAt: { value: '2026-11-18T10:52:00.000Z' },
      messagesNotRead: 0,
    })
    expect(valueOf(snapshot.links)?.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'problem 3900',
      'follows 3000',
      'follow-up 4100',
    ])
  })

  it('names custom fields and their choices when the site has been asked', () => {
    const fields = [
      {
        id: 11,
        title: 'Area',
        type: 'tagger',
        custom_field_options: [{ name: 'Webhooks', value: 'area_webhooks' }],
      },
      { id: 14, title: 'Engineering issue', type: 'text' },
    ]
    const { customFields, links } = snapshotOf({ siteMetadata: ok({ ticket_fields: fields }) })
    expect(valueOf(customFields)).toEqual([
      { id: '11', name: 'Area', value: 'Webhooks' },
      { id: '12', name: '12', value: 'a, b' },
      { id: '13', name: '13', value: null },
      { id: '14', name: 'Engineering issue', value: 'RELAY-1402' },
    ])
    expect(valueOf(links)).toContainEqual({ kind: 'engineering', key: 'RELAY-1402', url: null })
  })

  it('says how targets stand at the moment of reading', () => {
    expect(valueOf(snapshotOf({}).sla)).toEqual([
      { name: 'Next reply time', kind: 'next-response', stage: 'running', dueAt: '2026-11-20T13:00:00.000Z' },
      { name: 'Periodic update', kind: 'update', stage: 'breached', dueAt: '2026-11-20T11:00:00.000Z' },
      { name: 'Requester wait time', kind: 'resolution', stage: 'paused', dueAt: null },
      { name: 'First reply time', kind: 'first-response', stage: 'met', dueAt: null },
    ])
  })

  const people: readonly [name: string, author: number, over: object, role: string][] = [
    ['the requester', 1, {}, 'requester'],
    ['a colleague in copy', 4, {}, 'requester'],
    ['an agent', 2, {}, 'agent'],
    ['an admin', 3, {}, 'agent'],
    ['a trigger in an agent’s name', 2, { via: { channel: 'rule', source: { rel: 'trigger' } } }, 'system'],
    ['the system user', -1, {}, 'system'],
    ['somebody not named', 99, {}, 'unknown'],
  ]
  it.each(people)('%s', (_, author, over, role) => {
    const { messages } = snapshotOf({ comments: ok({ comments: [comment(1, author, over)], users }) })
    expect(valueOf(messages)?.[0]?.author.role).toBe(role)
  })

  it('keeps messages in order of time, with what was attached and no text', () => {
    const attachments = [{ file_name: 'a.log', content_type: 'text/plain', size: 12 }, { file_name: 'b' }]
    const { messages } = snapshotOf({
      comments: ok({ comments: [comment(3, 2), comment(1, 1, { html_body: '', body: '', attachments })] }),
    })
    expect(
      valueOf(messages)?.map(({ id, text, attachments: files }) => [
        id,
        text,
        files.map((file) => file.name),
      ]),
    ).toEqual([
      ['1', '', ['a.log', 'b']],
      ['3', 'Message 3', []],
    ])
  })

  it('tells public from internal from not said', () => {
    const comments = [comment(1, 1), comment(2, 2, { public: false }), comment(3, 2, { public: undefined })]
    expect(
      valueOf(snapshotOf({ comments: ok({ comments }) }).messages)?.map((one) => one.visibility),
    ).toEqual(['public', 'internal', 'unknown'])
  })

  it('reads changes of state, priority and ownership, and whose they were', () => {
    const events = [
      { id: 1, type: 'Comment', body: 'x' },
      { id: 2, type: 'Change', field_name: 'status', previous_value: 'new', value: 'open' },
      { id: 3, type: 'Change', field_name: 'assignee_id', previous_value: null, value: '2' },
      {
        id: 4,
        type: 'Change',
        field_name: 'group_id',
        previous_value: '99',
        value: '21',
        via: { channel: 'rule' },
      },
      { id: 5, type: 'Change', field_name: 'tags', previous_value: [], value: ['a'] },
      { id: 6, type: 'Create', field_name: 'priority', value: null },
      { id: 7, type: 'Notification', subject: 'x' },
    ]
    const { events: read } = snapshotOf({ audits: ok({ audits: [audit(1, events), { nonsense: true }] }) })
    expect(valueOf(read)?.map(({ field, from, to, by }) => [field, from, to, by?.role])).toEqual([
      ['status', 'new', 'open', 'agent'],
      ['assignee', null, 'Mira Okafor', 'agent'],
      ['group', '#99', 'Technical Support', 'system'],
    ])
  })
})

describe('what cannot be read is unreadable, and takes nothing with it', () => {
  const failure = (reason: string) => ({ ok: false, reason, path: '/' }) as HostResult<unknown>
  const cases: readonly [
    name: string,
    parts: Record<string, HostResult<unknown>>,
    field: keyof TicketSnapshot,
    unreadable: string,
  ][] = [
    ['a key that is not there', withTicket({ subject: undefined }), 'subject', 'not-in-answer'],
    ['a priority of another kind', withTicket({ priority: 5 }), 'priority', 'malformed'],
    ['a status nobody knows', withTicket({ status: 'sleeping' }), 'state', 'malformed'],
    ['a person the answer does not name', withTicket({ assignee_id: 77 }), 'assignee', 'not-in-answer'],
    ['a group the answer does not name', withTicket({ group_id: 77 }), 'group', 'not-in-answer'],
    ['no SLA beside the ticket', withTicket({ slas: undefined }), 'sla', 'not-in-answer'],
    [
      'comments refused',
      { comments: failure('forbidden'), audits: failure('forbidden') },
      'messages',
      'forbidden',
    ],
    [
      'comments that failed',
      { comments: failure('timeout'), audits: failure('offline') },
      'messages',
      'request-failed',
    ],
    [
      'comments of another shape',
      { comments: ok({ posts: [] }), audits: failure('not-found') },
      'messages',
      'malformed',
    ],
    ['history refused', { audits: failure('forbidden') }, 'events', 'forbidden'],
    ['history of another shape', { audits: ok([]) }, 'events', 'malformed'],
  ]
  it.each(cases)('%s', (_, parts, field, unreadable) => {
    const snapshot = snapshotOf(parts)
    expect(snapshot[field]).toEqual({ unreadable })
    expect(snapshot.tags).toEqual({ value: ['webhooks'], route: 'api' })
  })

  it('takes the conversation from the history when the comments fail', () => {
    const said = {
      id: 1,
      type: 'Comment',
      author_id: 1,
      html_body: '<p>From the history</p>',
      public: false,
      attachments: [],
    }
    const { messages } = snapshotOf({
      comments: failure('server-error'),
      audits: ok({ audits: [audit(1, [said])] }),
    })
    expect(valueOf(messages)).toMatchObject([{ text: 'From the history', visibility: 'internal' }])
  })

  it('counts what it left out', () => {
    expect(snapshotOf({ comments: ok({ comments: [comment(1, 1), { id: 'x' }] }) }).messagesNotRead).toBe(1)
    expect(snapshotOf(withTicket({ comment_count: 50 })).messagesNotRead).toBe(48)
    const more = ok({ comments: [comment(1, 1)], meta: { has_more: true, after_cursor: 'x' } })
    expect(snapshotOf({ comments: more }).messagesNotRead).toBe(1)
    const longer = ok({ audits: [], meta: { has_more: true, after_cursor: 'x' } })
    expect(snapshotOf({ audits: longer }).eventsNotRead).toBe(true)
  })

  it('is never another ticket', () => {
    for (const answer of [ok({ ticket: { ...ticket, id: 4002 } }), ok({}), ok([])])
      expect(zendeskReader.toSnapshot({ ref: REF, readAt: NOW, parts: { ticket: answer } })).toMatchObject({
        ok: false,
        reason: 'malformed',
      })
    expect(
      zendeskReader.toSnapshot({ ref: REF, readAt: NOW, parts: { ticket: failure('signed-out') } }),
    ).toEqual(failure('signed-out'))
  })
})

describe('paging on Zendesk', () => {
  /** Answers each path by the first rule that matches, and notes what was asked. */
  function clientOf(rules: readonly [RegExp, unknown][]) {
    const asked: string[] = []
    const client: HostClient = {
      site: REF.site,
      get: async (path) => {
        asked.push(path)
        const rule = rules.find(([pattern]) => pattern.test(path))
        return rule ? ok(rule[1]) : { ok: false, reason: 'not-found', path }
      },
    }
    return { client, asked }
  }
  const read = (client: HostClient) =>
    zendeskReader.readTicket(client, REF, { signal: new AbortController().signal, now: NOW })
  const audits: [RegExp, unknown] = [/audits/, { audits: [], meta: { has_more: false } }]
  const answer: [RegExp, unknown] = [/tickets\/4001\?/, { ticket, users }]

  it('follows cursors', async () => {
    const { client, asked } = clientOf([
      answer,
      audits,
      [/page\[after\]=two%3D/, { comments: [comment(2, 2)], meta: { has_more: false, after_cursor: 'x' } }],
      [/comments/, { comments: [comment(1, 1)], meta: { has_more: true, after_cursor: 'two=' } }],
    ])
    const snapshot = zendeskReader.toSnapshot(await read(client))
    expect(snapshot.ok && valueOf(snapshot.value.messages)).toHaveLength(2)
    expect(asked).toHaveLength(4)
  })

  it('follows numbers where the host pages by offset, whatever address it names', async () => {
    const { client, asked } = clientOf([
      answer,
      audits,
      [/per_page=100&page=2$/, { comments: [comment(2, 2)], next_page: null, count: 2 }],
      [
        /comments/,
        { comments: [comment(1, 1)], next_page: 'https://evil.example/api/v2/x?page=2', count: 2 },
      ],
    ])
    const snapshot = zendeskReader.toSnapshot(await read(client))
    expect(snapshot.ok && valueOf(snapshot.value.messages)).toHaveLength(2)
    expect(asked.every((path) => path.startsWith('/api/v2/tickets/4001'))).toBe(true)
  })

  it('stops at 2,500 comments of a host that never ends', async () => {
    const { client, asked } = clientOf([
      answer,
      audits,
      [/comments/, { comments: [comment(1, 1)], meta: { has_more: true, after_cursor: 'again' } }],
    ])
    const raw = await read(client)
    expect(asked.filter((path) => path.includes('comments'))).toHaveLength(25)
    const snapshot = zendeskReader.toSnapshot(raw)
    expect(snapshot.ok && snapshot.value.messagesNotRead).toBe(1)
  })

  it('asks once when the ticket is refused', async () => {
    const { client, asked } = clientOf([])
    await read(client)
    expect(asked).toHaveLength(1)
  })
})
