import { describe, expect, it } from 'vitest'
import type { HostResult } from '@/lib/host/contract'
import { slaKindOf, stateOf } from '@/lib/host/jira/words'
import { valueOf } from '@/lib/ticket/field'
import { priorityOf } from '@/lib/ticket/priority-name'
import { type TicketSnapshot } from '@/lib/ticket/snapshot'
import {
  comment,
  dirk,
  elena,
  failure,
  fields,
  issue,
  mira,
  ok,
  page,
  robot,
  snapshotOf,
  withFields,
} from './jira-answers'

describe('a snapshot of Jira', () => {
  it('holds the issue', () => {
    expect(snapshotOf({})).toMatchObject({
      key: 'DESK-1',
      url: 'https://acme.atlassian.net/browse/DESK-1',
      state: { value: 'pending' },
      stateName: { value: 'Waiting for customer' },
      priority: { value: 'high' },
      requester: { value: { name: 'Elena Petrov', role: 'requester' } },
      assignee: { value: { role: 'agent' } },
      group: { value: 'Technical Support' },
      organization: { value: 'Brightwater Logistics' },
      createdAt: { value: '2026-11-18T10:52:00.000Z' },
      channel: { unreadable: 'not-offered' },
    })
  })

  it('names fields, and leaves out what is no word', () => {
    expect(valueOf(snapshotOf({}).customFields)?.map(({ name, value }) => [name, value])).toEqual([
      ['Request type', 'Report a problem'],
      ['Components', 'Webhooks'],
      ['Organizations', 'Brightwater Logistics'],
      ['Support group', 'Technical Support'],
      ['Region', 'EU / eu-1'],
      ['Affected version', null],
      ['Impact', 'In words'],
    ])
  })

  it('tells what other issues are to this one', () => {
    expect(valueOf(snapshotOf({}).links)?.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'parent DESK-100',
      'child DESK-101',
      'duplicate DESK-7',
      'problem DESK-8',
      'engineering RELAY-1402',
      'related DESK-9',
    ])
  })

  it('begins with the description, and gives files to who sent them', () => {
    expect(
      valueOf(snapshotOf({}).messages)?.map(({ id, text, attachments }) => [id, text, attachments.length]),
    ).toEqual([
      ['description', 'It fails', 0],
      ['1', 'Message 1', 0],
      ['9', 'Message 9', 1],
    ])
  })

  it.each([
    ['the reporter', elena, 'requester'],
    ['a participant', dirk, 'requester'],
    ['an agent', mira, 'agent'],
    ['an automation', robot, 'system'],
    ['an account of unknown kind', { accountId: 'x' }, 'unknown'],
  ])('%s', (_, author, role) => {
    expect(
      valueOf(snapshotOf({ comments: ok(page([comment('1', author)])) }).messages)?.[1]?.author.role,
    ).toBe(role)
  })

  it('takes a colleague who reports for the requester, and an agent who took a call for the author', () => {
    const internal = snapshotOf(withFields({ reporter: mira, creator: mira }))
    expect(valueOf(internal.messages)?.[1]?.author.role).toBe('requester')
    const called = snapshotOf(withFields({ creator: mira }))
    expect(valueOf(called.messages)?.[0]?.author).toMatchObject({ name: 'Mira Okafor', role: 'agent' })
    const mailed = snapshotOf(withFields({ creator: robot }))
    expect(valueOf(mailed.messages)?.[0]?.author.name).toBe('Elena Petrov')
  })

  it.each([
    ['a reply', { jsdPublic: true }, {}, 'public'],
    ['a note', { jsdPublic: false }, {}, 'internal'],
    ['a comment for a role', { visibility: { type: 'role' } }, {}, 'internal'],
    [
      'a comment of a project without customers',
      { jsdPublic: undefined },
      { request: failure('not-found') },
      'public',
    ],
    [
      'a comment when that is not known',
      { jsdPublic: undefined },
      { request: failure('timeout') },
      'unknown',
    ],
  ])('%s', (_, over, parts, visibility) => {
    const snapshot = snapshotOf({ ...parts, comments: ok(page([comment('1', mira, over)])) })
    expect(valueOf(snapshot.messages)?.[1]?.visibility).toBe(visibility)
  })

  it('reads a description as HTML or text where it is no document', () => {
    const html = {
      ticket: ok({
        ...issue,
        fields: { ...fields, description: 'h1. x' },
        renderedFields: { description: '<h1>x</h1>' },
      }),
    }
    expect(valueOf(snapshotOf(html).messages)?.[0]?.blocks).toHaveLength(1)
    expect(valueOf(snapshotOf(withFields({ description: 'plain' })).messages)?.[0]?.text).toBe('plain')
  })

  it('has no first message where nothing was described or attached', () => {
    expect(valueOf(snapshotOf(withFields({ description: null })).messages)?.[0]?.id).toBe('1')
    const attachment = [{ filename: 'screen.png', author: elena, created: '2026-11-18T10:52:01.000+0000' }]
    expect(valueOf(snapshotOf(withFields({ description: null, attachment })).messages)?.[0]).toMatchObject({
      id: 'description',
      text: '',
      attachments: [{ name: 'screen.png' }],
    })
  })

  it('reads the history from its newest-first answer', () => {
    const histories: unknown[] = [
      {
        id: '2',
        author: robot,
        created: '2026-11-18T12:00:00.000+0000',
        items: [{ field: 'status', fieldId: 'status', fromString: 'Open', toString: 'Pending' }],
      },
      {
        id: '1',
        created: '2026-11-18T11:00:00.000+0000',
        items: [
          { field: 'Support group', fieldId: 'customfield_2', fromString: '', toString: 'Frontline' },
          { field: 'labels', toString: 'a' },
          { field: 'priority', from: '3' },
        ],
      },
    ]
    const { events, eventsNotRead } = snapshotOf({
      ticket: ok({ ...issue, changelog: { total: 140, histories } }),
    })
    expect(valueOf(events)?.map(({ field, from, to, by }) => [field, from, to, by?.role])).toEqual([
      ['group', null, 'Frontline', undefined],
      ['priority', '3', null, undefined],
      ['status', 'Open', 'Pending', 'system'],
    ])
    expect(eventsNotRead).toBe(true)
  })

  it('says how targets stand', () => {
    const at = (iso: string) => ({ epochMillis: Date.parse(iso), iso8601: iso })
    const values = [
      { name: 'Time to first response', completedCycles: [{ breached: false }] },
      {
        name: 'Time to resolution',
        ongoingCycle: { breached: false, paused: false, breachTime: at('2026-11-21T10:00:00Z') },
      },
      {
        name: 'Time to next update',
        ongoingCycle: { breached: true, breachTime: at('2026-11-20T10:00:00Z') },
      },
      { name: 'Time to close after resolution', ongoingCycle: { breached: false, paused: true } },
      { name: 'Not begun', completedCycles: [] },
    ]
    const { sla } = snapshotOf({ request: ok({ issueKey: 'DESK-1', sla: { values } }) })
    expect(valueOf(sla)?.map(({ kind, stage, dueAt }) => [kind, stage, dueAt])).toEqual([
      ['first-response', 'met', null],
      ['resolution', 'running', '2026-11-21T10:00:00.000Z'],
      ['update', 'breached', '2026-11-20T10:00:00.000Z'],
      ['resolution', 'paused', null],
    ])
  })
})

describe('what cannot be read is unreadable, and takes nothing with it', () => {
  const cases: readonly [
    name: string,
    parts: Record<string, HostResult<unknown>>,
    field: keyof TicketSnapshot,
    unreadable: string,
  ][] = [
    ['no summary', withFields({ summary: undefined }), 'subject', 'not-in-answer'],
    ['a priority of the desk’s own', withFields({ priority: { name: 'Whenever' } }), 'priority', 'language'],
    ['comments refused', { comments: failure('forbidden') }, 'messages', 'forbidden'],
    ['comments of another shape', { comments: ok({ values: [] }) }, 'messages', 'malformed'],
    ['no history', { ticket: ok({ ...issue, changelog: undefined }) }, 'events', 'not-in-answer'],
    ['no field for the organisation', { ticket: ok({ ...issue, names: {} }) }, 'organization', 'not-offered'],
    ['no names at all', { ticket: ok({ ...issue, names: undefined }) }, 'group', 'not-in-answer'],
    [
      'no service desk and no clocks',
      { ...withFields({ customfield_5: null }), request: failure('not-found') },
      'sla',
      'not-offered',
    ],
  ]
  it.each(cases)('%s', (_, parts, field, unreadable) => {
    const snapshot = snapshotOf(parts)
    expect(snapshot[field]).toEqual({ unreadable })
    expect(snapshot.tags).toEqual({ value: ['webhooks'], route: 'api' })
  })

  it('finds the clocks among the fields when the service desk does not answer', () => {
    expect(valueOf(snapshotOf({ request: failure('server-error') }).sla)).toMatchObject([{ stage: 'met' }])
  })

  it('counts what it left out', () => {
    expect(snapshotOf({ comments: ok(page([comment('1', mira), { id: 2 }], 9)) }).messagesNotRead).toBe(8)
  })
})

describe('words of Jira', () => {
  it.each([
    ['Waiting for customer', 'indeterminate', 'pending'],
    ['Wartet auf Kunden', 'indeterminate', 'pending'],
    ['Pending', 'indeterminate', 'hold'],
    ['On hold', 'indeterminate', 'hold'],
    ['Waiting for support', 'new', 'open'],
    ['Open', 'new', 'new'],
    ['Open', 'indeterminate', 'open'],
    ['進行中', 'indeterminate', 'open'],
    ['Resolved', 'done', 'solved'],
    ['Closed', 'done', 'closed'],
    ['Done, waiting for customer', 'done', 'solved'],
    ['Resolved', 'indeterminate', 'open'],
    ['完了', undefined, undefined],
  ])('the state %s (%s) is %s', (name, category, state) => {
    expect(stateOf(name, category)).toBe(state)
  })

  it.each([
    ['Highest', 'urgent'],
    ['P1 - Critical', 'urgent'],
    ['High', 'high'],
    ['Medium', 'normal'],
    ['Lowest', 'low'],
    ['Minor', 'low'],
    ['Hoch', 'high'],
    ['Highly unusual', undefined],
  ])('the priority %s is %s', (name, priority) => {
    expect(priorityOf(name)).toBe(priority)
  })

  it.each([
    ['Time to first response', 'first-response'],
    ['Time to next response', 'next-response'],
    ['Time to resolution', 'resolution'],
    ['Customer update', 'update'],
    ['Time to triage', 'other'],
  ])('the target %s is %s', (name, kind) => {
    expect(slaKindOf(name)).toBe(kind)
  })
})
