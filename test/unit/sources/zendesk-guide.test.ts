import { describe, expect, it } from 'vitest'
import type { HostClient } from '@/lib/host/contract'
import { mayAskZendesk } from '@/lib/host/zendesk/paths'
import { NO_FACTS, type SourceFacts } from '@/lib/knowledge/store'
import type { KnowledgeSource, PageRequest, SourcePage } from '@/lib/sources/source'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'
import { fakeHost, guideArticle } from './fake-host'

const SITE = 'https://acme.zendesk.com'
const LOCALES = '/api/v2/help_center/locales'
const signal = new AbortController().signal

const FIRST: PageRequest = { mode: 'full', cursor: null, since: null, facts: NO_FACTS, signal }

async function listAll(
  source: KnowledgeSource,
  client: HostClient,
  mode: PageRequest['mode'],
  since: string | null = null,
) {
  const pages: SourcePage[] = []
  let cursor: string | null = null
  let facts: SourceFacts = NO_FACTS
  do {
    const page = await source.page(client, { mode, cursor, since, facts, signal })
    if (!page.ok) throw new Error(page.reason)
    pages.push(page.value)
    facts = page.value.facts ?? facts
    cursor = page.value.next
  } while (cursor !== null && pages.length < 50)
  return pages
}

describe('a full listing of the help centre', () => {
  const host = fakeHost(SITE, {
    [LOCALES]: () => ({ locales: ['en-US', 'de'], default_locale: 'en-us' }),
    '/api/v2/help_center/en-us/articles': (query) =>
      query.get('page[after]')
        ? { articles: [guideArticle(3, { user_segment_id: 77 })], meta: { has_more: false } }
        : {
            articles: [guideArticle(1), guideArticle(2, { draft: true })],
            meta: { has_more: true, after_cursor: 'a=b&c' },
          },
    '/api/v2/help_center/de/articles': () => ({
      articles: [
        guideArticle(1, { locale: 'de', title: 'Artikel 1' }),
        guideArticle(9, { locale: 'de', source_locale: 'de' }),
      ],
      meta: { has_more: false },
    }),
  })
  const listed = listAll(zendeskGuide(SITE), host.client, 'full')
  const articles = listed.then((pages) => pages.flatMap((page) => page.articles))

  it('goes through all locales and pages, one request a page', async () => {
    expect((await listed).length).toBe(host.asked.length)
    expect((await articles).map((item) => item.id)).toEqual([
      'zendesk-guide@acme.zendesk.com/1',
      'zendesk-guide@acme.zendesk.com/3',
      'zendesk-guide@acme.zendesk.com/1:de',
      'zendesk-guide@acme.zendesk.com/9',
    ])
  })

  it('asks only for paths on the allow-list', async () => {
    await listed
    expect(host.asked.filter((path) => !mayAskZendesk(path))).toEqual([])
  })

  it('reads audience, language, labels and text', async () => {
    const [first, second] = await articles
    expect(first).toMatchObject({
      audience: 'public',
      language: 'en-us',
      labels: ['flows'],
      body: 'Body of 1',
    })
    expect(second?.audience).toBe('internal')
  })

  it('takes the languages that are chosen', async () => {
    const pages = await listAll(zendeskGuide(SITE, { languages: ['de'] }), host.client, 'full')
    expect(pages.flatMap((page) => page.articles).map(({ language }) => language)).toEqual(['de', 'de'])
  })

  it('leaves drafts out and names them as removed', async () => {
    expect((await listed).flatMap((page) => page.removed)).toEqual(['zendesk-guide@acme.zendesk.com/2'])
  })
})

const SEGMENTS = '/api/v2/help_center/user_segments'
const BRANDS = '/api/v2/brands'
const segment = (id: number, more: Record<string, unknown> = {}) => ({
  id,
  user_type: 'signed_in_users',
  group_ids: [],
  organization_ids: [],
  tags: [],
  or_tags: [],
  ...more,
})
const brand = (name: string, subdomain: string, more: Record<string, unknown> = {}) => ({
  id: 1,
  name,
  subdomain,
  active: true,
  default: false,
  has_help_center: true,
  help_center_state: 'enabled',
  ...more,
})

describe('what is to know of an account', () => {
  const account = {
    [LOCALES]: () => ({ locales: ['en-US', 'de'] }),
    [SEGMENTS]: (query: URLSearchParams) =>
      query.get('page[after]')
        ? { user_segments: [segment(3), 'odd'], meta: { has_more: false } }
        : {
            user_segments: [segment(1, { user_type: 'staff' }), segment(2, { tags: ['vip'] })],
            meta: { has_more: true, after_cursor: 'x' },
          },
    [BRANDS]: () => ({
      brands: [
        brand('Acme', 'acme', { default: true }),
        brand('Acme Labs', 'acmelabs', { brand_url: 'https://help.labs.example' }),
        brand('Old', 'old', { help_center_state: 'disabled' }),
        brand('Mute', 'mute', { has_help_center: false }),
        { name: 'broken' },
      ],
    }),
  }
  const lastFacts = async (routes: Parameters<typeof fakeHost>[1]) =>
    (await listAll(zendeskGuide(SITE), fakeHost(SITE, routes).client, 'facts')).at(-1)?.facts

  it('is read without any article', async () => {
    const host = fakeHost(SITE, account)
    const pages = await listAll(zendeskGuide(SITE), host.client, 'facts')
    expect(pages.at(-1)?.facts).toEqual({
      languages: ['en-us', 'de'],
      openSegments: [3],
      otherBrands: [
        { name: 'Acme Labs', origins: ['https://acmelabs.zendesk.com', 'https://help.labs.example'] },
      ],
    })
    expect(host.asked.filter((path) => !mayAskZendesk(path) || path.includes('articles'))).toEqual([])
  })

  it.each(['forbidden', 'not-found', 'offline', 'malformed'] as const)(
    'where readers cannot be read (%s) nothing with a segment counts as open',
    async (failure) => {
      expect((await lastFacts({ ...account, [SEGMENTS]: () => ({ failure }) }))?.openSegments).toBeNull()
      const late = (query: URLSearchParams) =>
        query.get('page[after]') ? { failure } : account[SEGMENTS](query)
      expect((await lastFacts({ ...account, [SEGMENTS]: late }))?.openSegments).toBeNull()
    },
  )

  it('where brands cannot be read there are no others', async () => {
    expect(await lastFacts({ ...account, [BRANDS]: () => ({ failure: 'forbidden' }) })).toMatchObject({
      openSegments: [3],
      otherBrands: [],
    })
  })

  it('that is only late is asked for again', async () => {
    const routes = { ...account, [SEGMENTS]: () => ({ failure: 'rate-limited', retryAfter: 5 }) }
    const cursor = JSON.stringify({ step: 'segments', path: `${SEGMENTS}?page[size]=100`, page: 1 })
    const page = await zendeskGuide(SITE).page(fakeHost(SITE, routes).client, { ...FIRST, cursor })
    expect(page).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: 5 })
  })
})

describe('the search of the help centre', () => {
  const facts: SourceFacts = {
    languages: ['en-us'],
    openSegments: [3],
    otherBrands: [{ name: 'Acme Labs', origins: ['https://labs.zendesk.com'] }],
  }
  const SEARCH = '/api/v2/help_center/articles/search'
  const search = (answer: () => unknown, known = facts) => {
    const host = fakeHost(SITE, { [SEARCH]: answer })
    const source = zendeskGuide(SITE)
    return { host, found: source.search?.(host.client, { words: 'a & b', facts: known, signal }) }
  }

  it('answers with articles as they are listed, each with its brand and readers', async () => {
    const { host, found } = search(() => ({
      results: [
        guideArticle(1, { user_segment_id: 3, snippet: '…', result_type: 'article' }),
        guideArticle(2, { html_url: 'https://labs.zendesk.com/hc/en-us/articles/2', user_segment_id: 4 }),
        guideArticle(3, { draft: true }),
        { id: 'odd' },
      ],
    }))
    expect(await found).toMatchObject({
      ok: true,
      value: [
        { id: 'zendesk-guide@acme.zendesk.com/1', audience: 'signed-in', body: 'Body of 1' },
        { id: 'zendesk-guide@acme.zendesk.com/2', audience: 'internal', brand: 'Acme Labs' },
      ],
    })
    const [path = ''] = host.asked
    expect(mayAskZendesk(path)).toBe(true)
    expect(new URL(path, SITE).searchParams.get('query')).toBe('a & b')
    expect(new URL(path, SITE).searchParams.get('multibrand')).toBe('true')
  })

  it('asks one brand only where there is one', async () => {
    const { host, found } = search(() => ({ results: [] }), NO_FACTS)
    expect(await found).toEqual({ ok: true, value: [] })
    expect(host.asked[0]).not.toContain('multibrand')
  })

  it.each([
    ['an answer without results', {}, 'malformed'],
    ['a refusal', { failure: 'forbidden' }, 'forbidden'],
  ])('%s is a failure', async (_name, answer, reason) => {
    expect(await search(() => answer).found).toMatchObject({ ok: false, reason })
  })
})

describe('odd answers', () => {
  it('lists without a locale where the host does not say which there are', async () => {
    const { client } = fakeHost(SITE, {
      '/api/v2/help_center/articles': () => ({ articles: [guideArticle(1)] }),
    })
    const pages = await listAll(zendeskGuide(SITE), client, 'full')
    expect(pages.flatMap((page) => page.articles)).toHaveLength(1)
  })

  it.each([
    ['a missing title', { title: undefined }, 'malformed'],
    ['an empty title', { title: '  ' }, 'no-title'],
    ['an address that is none', { html_url: 'javascript' }, 'malformed'],
  ])('skips an article with %s and keeps the others', async (_name, change, reason) => {
    const { client } = fakeHost(SITE, {
      '/api/v2/help_center/articles': () => ({ articles: [guideArticle(1, change), guideArticle(2)] }),
    })
    const page = (await listAll(zendeskGuide(SITE), client, 'full')).at(-1)
    expect(page?.skipped).toEqual([{ id: '1', reason }])
    expect(page?.articles).toHaveLength(1)
  })

  it('takes an article that is listed twice once, and one without a body by its title', async () => {
    const { client } = fakeHost(SITE, {
      '/api/v2/help_center/articles': () => ({
        articles: [guideArticle(1), guideArticle(1, { body: null })],
      }),
    })
    const page = (await listAll(zendeskGuide(SITE), client, 'full')).at(-1)
    expect(page?.articles.map((item) => item.body)).toEqual([''])
  })

  it.each([
    ['no list', {}],
    ['a list of another kind', { articles: 'none' }],
    ['null', null],
  ])('calls %s malformed', async (_name, answer) => {
    const { client } = fakeHost(SITE, { '/api/v2/help_center/articles': () => answer ?? 'null' })
    const cursor = JSON.stringify({ locales: [''], path: null, page: 1 })
    const page = await zendeskGuide(SITE).page(client, { ...FIRST, cursor })
    expect(page).toMatchObject({ ok: false, reason: 'malformed' })
  })

  it('begins anew with a cursor of another version', async () => {
    const { client, asked } = fakeHost(SITE, { [LOCALES]: () => ({ locales: ['de'] }) })
    await zendeskGuide(SITE).page(client, { ...FIRST, cursor: '{"old":1}' })
    expect(asked).toEqual([LOCALES])
  })
})

describe('an incremental listing', () => {
  it('asks from a little before the last one and follows end_time', async () => {
    const starts: string[] = []
    const { client } = fakeHost(SITE, {
      '/api/v2/help_center/incremental/articles': (query) => {
        starts.push(query.get('start_time') ?? '')
        return starts.length === 1
          ? { articles: [guideArticle(1)], next_page: 'https://evil.example/x', end_time: 1_800_000_000 }
          : { articles: [guideArticle(2, { draft: true })], next_page: null, end_time: 1_800_000_009 }
      },
    })
    const pages = await listAll(zendeskGuide(SITE), client, 'incremental', '2026-11-20T10:00:00Z')
    expect(starts).toEqual([String(Date.parse('2026-11-20T09:55:00Z') / 1000), '1800000000'])
    expect(pages.flatMap((page) => page.removed)).toHaveLength(1)
  })

  it('ends when the host goes round in circles', async () => {
    const { client, asked } = fakeHost(SITE, {
      '/api/v2/help_center/incremental/articles': () => ({
        articles: [],
        next_page: 'https://again',
        end_time: 5,
      }),
    })
    await listAll(zendeskGuide(SITE), client, 'incremental', '2026-11-20T10:00:00Z')
    expect(asked).toHaveLength(1)
  })
})
