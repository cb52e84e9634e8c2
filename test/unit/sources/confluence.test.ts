import { describe, expect, it } from 'vitest'
import { mayAskJira } from '@/lib/host/jira/paths'
import { confluence } from '@/lib/sources/confluence'
import { NO_FACTS } from '@/lib/knowledge/store'
import type { PageRequest } from '@/lib/sources/source'
import { confluencePage, fakeHost } from './fake-host'

const SITE = 'https://acme.atlassian.net'
const SEARCH = '/wiki/rest/api/content/search'
const request = (more: Partial<PageRequest> = {}): PageRequest => ({
  mode: 'full',
  cursor: null,
  since: null,
  facts: NO_FACTS,
  signal: new AbortController().signal,
  ...more,
})

describe('pages of Confluence', () => {
  it('are read with text, headings, labels, address and UTC time', async () => {
    const { client } = fakeHost(SITE, {
      [SEARCH]: () => ({ results: [confluencePage('11')], size: 1, _links: {} }),
    })
    const page = await confluence(SITE).page(client, request())
    expect(page).toMatchObject({ ok: true, value: { next: null } })
    expect(page.ok && page.value.articles[0]).toEqual({
      id: 'confluence@acme.atlassian.net/11',
      sourceId: 'confluence@acme.atlassian.net',
      title: 'Page 11',
      body: 'Steps\n\nBody of 11',
      headings: ['Steps'],
      labels: ['kb'],
      url: `${SITE}/wiki/spaces/KB/pages/11/Page`,
      audience: 'unknown',
      language: '',
      updatedAt: '2026-11-01T10:00:00.000Z',
      links: [],
    })
  })

  it('are listed by the cursor the host gives, on our own path only', async () => {
    const { client, asked } = fakeHost(SITE, {
      [SEARCH]: (query) =>
        query.get('cursor') === 'c2'
          ? { results: [confluencePage('2')], size: 1, _links: {} }
          : {
              results: [confluencePage('1')],
              size: 1,
              _links: { next: '/rest/api/content/search?cql=x&cursor=c2' },
            },
    })
    const source = confluence(SITE, { spaces: ['KB', 'a"b'] })
    const first = await source.page(client, request())
    const cursor = first.ok ? first.value.next : null
    const second = await source.page(client, request({ cursor }))
    expect(second).toMatchObject({ ok: true, value: { next: null } })
    expect(asked[1]).toBe(`${SEARCH}?cql=x&cursor=c2`)
    expect(new URL(asked[0] ?? '', SITE).searchParams.get('cql')).toContain('space in ("KB", "a\\"b")')
    expect(asked.filter((path) => !mayAskJira(path))).toEqual([])
  })

  it.each([
    ['another path', '/rest/api/user?x=1'],
    ['no query', '/rest/api/content/search'],
  ])('does not follow a link to %s', async (_name, next) => {
    const { client } = fakeHost(SITE, { [SEARCH]: () => ({ results: [], size: 0, _links: { next } }) })
    expect(await confluence(SITE).page(client, request())).toMatchObject({ ok: false, reason: 'malformed' })
  })

  it('that changed are asked for with a day of overlap between time zones', async () => {
    const { client, asked } = fakeHost(SITE, { [SEARCH]: () => ({ results: [], size: 0, _links: {} }) })
    await confluence(SITE).page(client, request({ mode: 'incremental', since: '2026-11-20T10:30:00Z' }))
    expect(new URL(asked[0] ?? '', SITE).searchParams.get('cql')).toContain(
      'lastmodified >= "2026-11-19 19:30"',
    )
  })

  it.each([
    ['archived', { status: 'archived' }, { removed: ['confluence@acme.atlassian.net/1'] }],
    ['nameless', { title: '' }, { skipped: [{ id: '1', reason: 'no-title' }] }],
    ['malformed', { status: 5 }, { skipped: [{ id: '1', reason: 'malformed' }] }],
  ])('that are %s are left out', async (_name, change, expected) => {
    const { client } = fakeHost(SITE, {
      [SEARCH]: () => ({ results: [confluencePage('1', change)], size: 1, _links: {} }),
    })
    const page = await confluence(SITE).page(client, request())
    expect(page).toMatchObject({ ok: true, value: { articles: [], ...expected } })
  })

  it('with an address that leads elsewhere get one by id', async () => {
    const odd = confluencePage('1', { _links: { webui: '//evil.example/x' } })
    const { client } = fakeHost(SITE, { [SEARCH]: () => ({ results: [odd], size: 1, _links: {} }) })
    const page = await confluence(SITE).page(client, request())
    expect(page.ok && page.value.articles[0]?.url).toBe(`${SITE}/wiki/pages/viewpage.action?pageId=1`)
  })
})
