import { describe, expect, it } from 'vitest'
import type { HostClient } from '@/lib/host/contract'
import { mayAskZendesk } from '@/lib/host/zendesk/paths'
import type { KnowledgeSource, SourcePage } from '@/lib/sources/source'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'
import { fakeHost, guideArticle } from './fake-host'

const SITE = 'https://acme.zendesk.com'
const LOCALES = '/api/v2/help_center/locales'
const signal = new AbortController().signal

async function listAll(
  source: KnowledgeSource,
  client: HostClient,
  mode: 'full' | 'incremental',
  since: string | null = null,
) {
  const pages: SourcePage[] = []
  let cursor: string | null = null
  do {
    const page = await source.page(client, { mode, cursor, since, signal })
    if (!page.ok) throw new Error(page.reason)
    pages.push(page.value)
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

  it('leaves drafts out and names them as removed', async () => {
    expect((await listed).flatMap((page) => page.removed)).toEqual(['zendesk-guide@acme.zendesk.com/2'])
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
    const page = await zendeskGuide(SITE).page(client, { mode: 'full', cursor, since: null, signal })
    expect(page).toMatchObject({ ok: false, reason: 'malformed' })
  })

  it('begins anew with a cursor of another version', async () => {
    const { client, asked } = fakeHost(SITE, { [LOCALES]: () => ({ locales: ['de'] }) })
    await zendeskGuide(SITE).page(client, { mode: 'full', cursor: '{"old":1}', since: null, signal })
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
