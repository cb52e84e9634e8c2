import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '@/lib/knowledge/article'
import { NO_FACTS, type SourceFacts } from '@/lib/knowledge/store'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'
import type { OtherBrand } from '../helpdesk/demo-data'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { AGENTS_SEGMENT, PARTNERS_SEGMENT, SIGNED_IN_SEGMENT } from '../helpdesk/ids'
import { startHelpdesk } from '../helpdesk/server'
import { FetchClient, SITES } from './host-fetch'

const LABS: OtherBrand = { name: 'Acme Labs', subdomain: 'acmelabs' }
const source = zendeskGuide(SITES.zendesk)
const signal = new AbortController().signal

let helpdesk: Helpdesk
const ids: Record<string, string> = {}
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false, rateLimit: 100_000 })
  const put = (name: string, more: { segment?: number; brand?: OtherBrand }) => {
    const title = `Zebra crossing for ${name}`
    ids[name] = `${source.id}/${helpdesk.putArticle({ title, body: 'Stripes on the road.', ...more })}`
  }
  put('everybody', {})
  put('staff', { segment: AGENTS_SEGMENT })
  put('customers', { segment: SIGNED_IN_SEGMENT })
  put('partners', { segment: PARTNERS_SEGMENT })
  put('labs', { brand: LABS })
})
afterEach(() => helpdesk.faults.clear())
afterAll(() => helpdesk.close())

/** Reads a whole listing, as a sync does. */
async function listed(): Promise<{ facts: SourceFacts; articles: Map<string, Article> }> {
  const client = new FetchClient(helpdesk, 'zendesk')
  const articles = new Map<string, Article>()
  let facts = NO_FACTS
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page = await source.page(client, { mode: 'full', cursor, since: null, facts, signal })
    if (!page.ok) throw new Error(page.reason)
    for (const each of page.value.articles) articles.set(each.id, each)
    facts = page.value.facts ?? facts
    cursor = page.value.next
  }
  return { facts, articles }
}

const search = async (words: string, facts: SourceFacts) =>
  source.search?.(new FetchClient(helpdesk, 'zendesk'), { words, facts, signal })

describe('the help centre of an account', () => {
  it('is read with who may read each article, and with the brands beside it', async () => {
    const { facts, articles } = await listed()
    expect(facts).toEqual({
      languages: ['en-us', 'de'],
      openSegments: [SIGNED_IN_SEGMENT],
      otherBrands: [{ name: 'Acme Labs', origins: ['https://acmelabs.zendesk.com'] }],
    })
    const audience = (name: string) => articles.get(ids[name] ?? '')?.audience
    expect(['everybody', 'customers', 'partners', 'staff'].map(audience)).toEqual([
      'public',
      'signed-in',
      'internal',
      'internal',
    ])
    // Other brands are at other addresses.
    expect(articles.has(ids['labs'] ?? '')).toBe(false)
    expect(articles.size).toBe(helpdesk.desk.articles.size - 1)
  })

  it('of an account that may not see readers is on the safe side', async () => {
    helpdesk.faults.set({ kind: 'status', status: 403, path: /user_segments/ })
    const { facts, articles } = await listed()
    expect(facts.openSegments).toBeNull()
    expect(articles.get(ids['customers'] ?? '')?.audience).toBe('internal')
    expect(articles.get(ids['everybody'] ?? '')?.audience).toBe('public')
  })

  it('answers a search with whole articles, those of other brands named as such', async () => {
    const { facts, articles } = await listed()
    const found = await search('zebra crossing', facts)
    const value = found?.ok ? found.value : []
    expect(value.map(({ id }) => id).toSorted()).toEqual(Object.values(ids).toSorted())
    const customers = value.find(({ id }) => id === ids['customers'])
    expect(customers).toEqual(articles.get(ids['customers'] ?? ''))
    expect(value.filter(({ brand }) => brand !== undefined)).toMatchObject([
      {
        id: ids['labs'],
        brand: 'Acme Labs',
        url: expect.stringContaining('https://acmelabs.zendesk.com/hc/'),
      },
    ])
    const alone = await search('zebra crossing', NO_FACTS)
    expect(alone?.ok && alone.value.some(({ id }) => id === ids['labs'])).toBe(false)
  })

  it.each([
    [{ kind: 'status', status: 401 }, 'signed-out'],
    [{ kind: 'status', status: 403 }, 'forbidden'],
    [{ kind: 'status', status: 404 }, 'not-found'],
    [{ kind: 'status', status: 429, retryAfter: 7 }, 'rate-limited'],
    [{ kind: 'not-json' }, 'not-json'],
    [{ kind: 'truncated' }, 'truncated'],
    [{ kind: 'login-page' }, 'login-page'],
  ] as const)('a search that goes wrong (%o) says how', async (fault, reason) => {
    helpdesk.faults.set({ ...fault, path: /articles\/search/ })
    expect(await search('zebra', NO_FACTS)).toMatchObject({ ok: false, reason })
  })
})
