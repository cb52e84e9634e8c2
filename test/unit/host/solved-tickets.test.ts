import { describe, expect, it } from 'vitest'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { solvedTickets } from '@/lib/host/readers'
import { valueOf } from '@/lib/ticket/field'
import * as jira from './jira-answers'
import { account, host, upTo } from './solved-account'
import * as zendesk from './zendesk-answers'

const NOW = '2026-11-20T12:00:00.000Z'

async function runOf(
  which: 'zendesk' | 'jira',
  client: HostClient,
  { cursor = null as string | null, steps = 10_000, fresh = false } = {},
) {
  let source = solvedTickets[which](client.site)
  const keys: string[] = []
  const skipped: { key: string; reason: string }[] = []
  const groups: unknown[] = []
  let failure: HostResult<never> | null = null
  for (let step = 0; step < steps; step += 1) {
    const answer = await source.step(client, { cursor, now: NOW, signal: new AbortController().signal })
    if (!answer.ok) {
      failure = answer
      break
    }
    keys.push(...answer.value.tickets.map(({ key }) => key))
    groups.push(...answer.value.tickets.map(({ group }) => valueOf(group)))
    skipped.push(...answer.value.skipped)
    cursor = answer.value.next
    if (cursor === null) break
    if (fresh) source = solvedTickets[which](client.site)
  }
  return { keys, skipped, cursor, groups, failure }
}

describe('Zendesk', () => {
  it('is read past the thousand results of one search', async () => {
    const { client, asked } = account(upTo(1_150))
    const { keys, skipped } = await runOf('zendesk', client)
    expect(keys).toEqual(upTo(1_150).map(String))
    expect(skipped).toEqual([])
    expect(asked.filter((path) => path.includes('/search'))).toHaveLength(12)
  })

  it('ends when a thousand tickets were created at once and the search goes no further back', async () => {
    const { client } = account(upTo(1_100), () => ({ created_at: '2026-11-18T10:00:00Z' }))
    expect((await runOf('zendesk', client)).keys).toHaveLength(1_000)
  })

  it.each(upTo(9))('goes on after %i steps with a worker that has just started', async (steps) => {
    const { client } = account(upTo(6))
    const before = await runOf('zendesk', client, { steps })
    const after =
      before.cursor === null ? { keys: [] } : await runOf('zendesk', client, { cursor: before.cursor })
    expect([...before.keys, ...after.keys]).toEqual(upTo(6).map(String))
  })

  it('leaves out what was opened again while the worker was dead, and reads nothing twice', async () => {
    const before = await runOf('zendesk', account(upTo(4)).client, { steps: 2 })
    const { client, asked } = account([1, 2, 4])
    const after = await runOf('zendesk', client, { cursor: before.cursor })
    expect(before.keys).toEqual(['1'])
    expect(after.keys).toEqual(['2', '4'])
    expect(after.skipped).toEqual([{ key: '3', reason: 'gone' }])
    expect(asked.filter((path) => path.includes('/1/comments'))).toEqual([])
  })

  it('skips a ticket that cannot be read, each for its own reason', async () => {
    const answers: Record<number, unknown> = {
      1: { failed: 'not-found' },
      2: { failed: 'forbidden' },
      3: { failed: 'not-json' },
      4: { comments: [zendesk.comment(1, 1), zendesk.comment(2, 2, { public: null })], users: zendesk.users },
      5: { nonsense: true },
    }
    const { client } = account(upTo(6), undefined, (id) => answers[id])
    const { keys, skipped } = await runOf('zendesk', client)
    expect(keys).toEqual(['6'])
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'gone',
      'forbidden',
      'unreadable',
      'visibility',
      'unreadable',
    ])
  })

  it('counts a search result that is no ticket', async () => {
    const { client } = account([1, 2], (id) => (id === 2 ? { created_at: 'yesterday' } : {}))
    expect(await runOf('zendesk', client)).toMatchObject({
      keys: ['1'],
      skipped: [{ key: '', reason: 'unreadable' }],
    })
  })

  it.each(['rate-limited', 'signed-out', 'server-error', 'aborted'] as const)(
    'stops at %s',
    async (failed) => {
      const { client } = account(upTo(3), undefined, (id) => (id === 2 ? { failed } : undefined))
      expect(await runOf('zendesk', client)).toMatchObject({ keys: ['1'], failure: { reason: failed } })
    },
  )

  it.each(['', 'null', '{}', '{"before":null,"page":11,"left":null,"then":null}', '[', '{"__proto__":{}}'])(
    'begins anew with the cursor %s',
    async (cursor) => {
      expect((await runOf('zendesk', account([1]).client, { cursor })).keys).toEqual(['1'])
    },
  )
})

interface Asked {
  readonly comments?: readonly unknown[]
  readonly total?: number
  readonly fields?: object
}

function site(issues: readonly Asked[], more: (path: string) => unknown = () => undefined) {
  return host('https://acme.atlassian.net', (path, query) => {
    const early = more(path)
    if (early !== undefined) return early
    if (path.endsWith('/servicedesk'))
      return {
        values: [{ projectId: '10000' }, { projectId: 10001 }, { projectId: 'x) OR 1=1' }, {}],
        size: 4,
      }
    if (path.endsWith('/field'))
      return [
        { id: 'customfield_2', name: 'Support group' },
        { id: 'summary', name: 'Summary' },
      ]
    const start = Number(query.get('nextPageToken') ?? 0)
    const found = issues.map(({ comments = [jira.comment('1', jira.mira)], total, fields }, at) => ({
      ...jira.issue,
      key: `DESK-${at + 1}`,
      fields: {
        ...jira.fields,
        status: { name: 'Done', statusCategory: { key: 'done' } },
        comment: { comments, total: total ?? comments.length },
        ...fields,
      },
    }))
    const isLast = start + 3 >= found.length
    return {
      issues: found.slice(start, start + 3),
      ...(isLast ? { isLast } : { nextPageToken: String(start + 3) }),
    }
  })
}

describe('Jira', () => {
  it('is asked for finished requests of its service projects, with the fields that hold the team', async () => {
    const { client, asked } = site([{}, {}, {}, {}])
    const { keys, groups } = await runOf('jira', client)
    expect(keys).toEqual(['DESK-1', 'DESK-2', 'DESK-3', 'DESK-4'])
    expect(groups[0]).toBe('Technical Support')
    const query = new URL(asked[2] ?? '', client.site).searchParams
    expect(query.get('jql')).toBe('project in (10000, 10001) AND statusCategory = Done ORDER BY created DESC')
    expect(query.get('fields')).toMatch(/,comment,customfield_2$/)
    expect(asked).toHaveLength(4)
  })

  it('asks for the comments of a request where a search shows only some, or not who saw them', async () => {
    const unclear = jira.comment('1', jira.mira, { jsdPublic: undefined })
    const whole = (path: string) =>
      path.endsWith('/comment')
        ? jira.page([jira.comment('1', jira.mira), jira.comment('2', jira.mira)])
        : undefined
    const { client, asked } = site([{ total: 2 }, {}, { comments: [unclear] }], whole)
    const { keys } = await runOf('jira', client)
    expect(keys.sort()).toEqual(['DESK-1', 'DESK-2', 'DESK-3'])
    expect(asked.filter((path) => path.includes('/comment?'))).toHaveLength(2)
  })

  it('skips a request when nobody says which of its replies customers saw', async () => {
    const unclear = jira.comment('1', jira.mira, { jsdPublic: undefined })
    const { client } = site([{ comments: [unclear] }, {}], (path) =>
      path.endsWith('/comment') ? jira.page([unclear]) : undefined,
    )
    expect(await runOf('jira', client)).toMatchObject({
      keys: ['DESK-2'],
      skipped: [{ key: 'DESK-1', reason: 'visibility' }],
    })
  })

  it.each(upTo(9))('goes on after %i steps with a worker that has just started', async (steps) => {
    const issues = [{}, { total: 2 }, { total: 2 }, {}, { total: 2 }]
    const whole = (path: string) =>
      path.endsWith('/comment') ? jira.page([jira.comment('1', jira.mira)]) : undefined
    const before = await runOf('jira', site(issues, whole).client, { steps })
    const rest = { cursor: before.cursor }
    const after =
      before.cursor === null ? { keys: [] } : await runOf('jira', site(issues, whole).client, rest)
    expect([...before.keys, ...after.keys].sort()).toEqual(['DESK-1', 'DESK-2', 'DESK-3', 'DESK-4', 'DESK-5'])
  })

  it('has nothing to read where there is no service project', async () => {
    const { client, asked } = site([{}], (path) =>
      path.endsWith('/servicedesk') ? { values: [] } : undefined,
    )
    expect(await runOf('jira', client)).toMatchObject({ keys: [], cursor: null, failure: null })
    expect(asked).toHaveLength(1)
  })

  it('reads on without the names of fields, and without what is no request', async () => {
    const { client } = site([{ fields: { created: 5, description: null } }, {}], (path) =>
      path.endsWith('/field') ? { failed: 'forbidden' } : undefined,
    )
    const { keys, groups } = await runOf('jira', client)
    expect(keys).toContain('DESK-2')
    expect(groups).not.toContain('Technical Support')
  })
})
