import { describe, expect, it } from 'vitest'
import type { HostClient, HostId } from '@/lib/host/contract'
import { interpretAnswer } from '@/lib/host/client'
import { mayAskJira, ticketSearchPath as jiraPath } from '@/lib/host/jira/paths'
import { mayAskZendesk, ticketSearchPath as zendeskPath } from '@/lib/host/zendesk/paths'
import { ticketSearches } from '@/lib/host/readers'

const signal = new AbortController().signal
const SITES = { zendesk: 'https://acme.zendesk.com', jira: 'https://acme.atlassian.net' } as const

/** A host that answers every request with the same. */
const answering = (value: unknown): HostClient => ({ site: '', get: async () => ({ ok: true, value }) })
const search = (host: HostId, value: unknown, cursor: string | null = null) =>
  ticketSearches[host](SITES[host]).page(answering(value), {
    query: 'x',
    cursor,
    now: '2026-11-27T05:00:00Z',
    signal,
  })

describe('a page of results', () => {
  it.each<[HostId, unknown]>([
    ['zendesk', { results: [{ id: 7, subject: 'a' }, { id: 'seven' }, null, 7], count: 4 }],
    ['jira', { issues: [{ id: '7', key: 'DESK-7', fields: {} }, { key: 'DESK-8' }, null, 7], isLast: true }],
  ])('of %s leaves out what is no ticket, and counts it', async (host, value) => {
    const page = await search(host, value)
    expect(page.ok && page.value.tickets.map(({ snapshot }) => snapshot.key)).toEqual([
      host === 'jira' ? 'DESK-7' : '7',
    ])
    expect(page.ok && page.value.unreadable).toBe(3)
  })

  it.each<[HostId, unknown]>([
    ['zendesk', { tickets: [] }],
    ['zendesk', []],
    ['jira', { values: [] }],
    ['jira', null],
  ])('of %s that is none at all is malformed: %j', async (host, value) => {
    expect(await search(host, value)).toMatchObject({ ok: false, reason: 'malformed' })
  })

  it('of Jira ends where its token does not move on', async () => {
    const next = JSON.stringify({ token: 'again' })
    const page = await search('jira', { issues: [], nextPageToken: 'again' }, next)
    expect(page.ok && page.value.next).toBeNull()
  })

  it('of Zendesk ends at the thousandth result, which is all a search gives', async () => {
    const results = Array.from({ length: 100 }, (_, id) => ({ id: id + 1 }))
    let cursor: string | null = null
    let pages = 0
    do {
      const page = await search('zendesk', { results, count: 5_000 }, cursor)
      if (!page.ok) throw new Error(page.reason)
      expect(page.value.total).toBe(5_000)
      cursor = page.value.next
      pages += 1
    } while (cursor !== null)
    expect(pages).toBe(10)
  })
})

describe('the path of a search', () => {
  it.each(['status:solved tags:"vip & co"', 'type:incident', '#1?x=y', 'größer'])(
    'holds somebody’s words as they are, and is one that may be asked: %s',
    (words) => {
      const zendesk = zendeskPath(words, 2)
      expect(mayAskZendesk(zendesk)).toBe(true)
      expect(new URL(zendesk, SITES.zendesk).searchParams.get('query')).toContain(words)
      const jira = jiraPath(words, 'a/b=')
      expect(mayAskJira(jira)).toBe(true)
      expect(new URL(jira, SITES.jira).searchParams.get('jql')).toContain(words)
      expect(new URL(jira, SITES.jira).searchParams.get('nextPageToken')).toBe('a/b=')
    },
  )

  it('says what kind of thing is looked for and in which order, unless the words do', () => {
    const query = (words: string) => new URL(zendeskPath(words, 1), SITES.zendesk).searchParams.get('query')
    expect(query('refund')).toBe('type:ticket refund')
    expect(query('-type:incident refund')).toBe('-type:incident refund')
    const jql = (words: string) => new URL(jiraPath(words, null), SITES.jira).searchParams.get('jql')
    expect(jql('project = A')).toBe('project = A ORDER BY created DESC')
    expect(jql('project = A order  by key')).toBe('project = A order  by key')
  })
})

describe('what a host says of a question that it refuses', () => {
  const refused = (body: string, status = 400) =>
    interpretAnswer({ path: '/x', status, contentType: 'application/json', body, redirected: false })

  it.each<[body: unknown, says: string]>([
    [{ errorMessages: ["Field 'colour' does not exist"], errors: {} }, "Field 'colour' does not exist"],
    [{ error: 'invalid', description: 'Invalid search:\n  created' }, 'Invalid search: created'],
    [{ error: { title: 'Invalid attribute', message: 'Too deep' } }, 'Too deep'],
    [{ error: { title: 'Invalid attribute' } }, 'Invalid attribute'],
    [{ errorMessage: 'No such thing' }, 'No such thing'],
    [{ errorMessages: ['x'.repeat(400)] }, `${'x'.repeat(299)}…`],
  ])('is kept as one line: %j', (body, says) => {
    expect(refused(JSON.stringify(body))).toMatchObject({ ok: false, reason: 'malformed', says })
  })

  it.each(['', 'Bad request', '<html>', '[]', '{"error":"invalid"}', '{"errorMessages":[7]}', 'null'])(
    'is left out where it says nothing: %s',
    (body) => expect(refused(body)).not.toHaveProperty('says'),
  )

  it('is left out of other failures', () => {
    expect(refused('{"errorMessages":["secret"]}', 500)).not.toHaveProperty('says')
    expect(refused('{"errorMessages":["secret"]}', 404)).not.toHaveProperty('says')
  })
})
