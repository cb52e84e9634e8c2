import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { BridgeClient } from '@/lib/desk/bridge-client'
import { KnowledgeDesk } from '@/lib/desk/knowledge-desk'
import { DEFAULT_CHOICE, type SourceChoice } from '@/lib/knowledge/source-choice'
import type { Notice } from '@/lib/messaging/protocol'
import { KNOWLEDGE_DATABASE, openKnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { settingsItem, type Settings } from '@/lib/storage/settings'
import { toStored } from '@/lib/storage/versioned'
import { messageOf, ticketOf } from '../knowledge/samples'
import { fakeHost, guideArticle, type Answer } from '../sources/fake-host'
import { memoryArea } from '../storage/memory-area'

const SITE = 'https://acme.zendesk.com'
const ID = 'zendesk-guide@acme.zendesk.com'
const SEARCH = '/api/v2/help_center/articles/search'
const TAB = 7
const ARTICLES = [
  guideArticle(1, { title: 'Plan a schedule for a flow', body: '<p>Every hour.</p>' }),
  guideArticle(2, {
    title: 'RLY-3009: signature check failed',
    body: '<p>The receiver rejects the webhook since its secret was rotated. Copy the new secret.</p>',
  }),
]
const ticket = () =>
  ticketOf('Webhook rejected', [messageOf('requester', 'RLY-3009: the receiver rejects the webhook. Ana')])

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(async () => {
  for (const name of [KNOWLEDGE_DATABASE, LEARNING_DATABASE]) await deleteDB(name)
})

/** A desk on a helpdesk whose search gives `answer`. */
function openDesk(answer: () => Answer | Promise<Answer>, choice: Partial<SourceChoice> = { keep: false }) {
  const settings: Settings = { ...settingsItem.defaults, sources: { [ID]: { ...DEFAULT_CHOICE, ...choice } } }
  const memory = memoryArea({ [settingsItem.key]: toStored(settingsItem, settings) })
  const host = fakeHost(SITE, {
    [SEARCH]: answer,
    '/api/v2/help_center/articles': () => ({ articles: ARTICLES, meta: { has_more: false } }),
  })
  const client: BridgeClient = {
    site: SITE,
    // A search that answers later does so through a promise.
    get: async (path) => {
      const result = await host.client.get(path)
      return result.ok ? { ok: true, value: await result.value } : result
    },
    requests: 0,
    limitLeft: null,
  }
  const heard: Notice[] = []
  const desk = new KnowledgeDesk({
    area: memory.area,
    notify: (notice) => heard.push(notice),
    findClient: async () => client,
    clientOf: () => client,
  })
  const choose = (next: Partial<SourceChoice>) => {
    const sources = { [ID]: { ...DEFAULT_CHOICE, ...next } }
    memory.contents[settingsItem.key] = toStored(settingsItem, { ...settings, sources })
  }
  const searches = () => host.asked.filter((path) => path.startsWith(SEARCH))
  return { desk, heard, client, searches, choose }
}

const found = () => ({ results: ARTICLES })

describe('a source whose host is asked each time', () => {
  it('is asked once for a reading, ranks the answer here and keeps nothing of it', async () => {
    const { desk, searches } = openDesk(found)
    const snapshot = ticket()
    const first = await desk.suggest(snapshot, TAB)
    expect(first).toMatchObject({ asked: 'answered', problems: [] })
    expect(first.suggestions.map(({ title }) => title)).toEqual(['RLY-3009: signature check failed'])
    expect(first.suggestions[0]?.why).toContain('RLY-3009')
    desk.forgetFound()
    await desk.suggest(snapshot, TAB)
    expect(searches()).toHaveLength(1)
    const words = new URL(searches()[0] ?? '', SITE).searchParams.get('query') ?? ''
    expect(words.split(' ')[0]).toBe('RLY-3009')
    expect(await (await openKnowledgeDatabase()).articlesAfter(null, 10)).toEqual([])
    // What is on screen can be inserted.
    expect(await desk.article(`${ID}/2`)).toMatchObject({ title: 'RLY-3009: signature check failed' })
  })

  it('is asked again by a worker that has just started, when an article of it is inserted', async () => {
    await openDesk(found).desk.suggest(ticket(), TAB)
    const { desk } = openDesk(found)
    expect(await desk.article(`${ID}/2`)).toBeNull()
    expect(await desk.articleFor(ticket(), TAB, `${ID}/2`)).toMatchObject({ audience: 'public' })
  })

  it('that is slow shows nothing at first, and tells when there is more', async () => {
    let answer: (value: unknown) => void = () => undefined
    const { desk, heard } = openDesk(() => new Promise((resolve) => (answer = resolve)))
    const snapshot = ticket()
    expect(await desk.suggest(snapshot, TAB)).toMatchObject({ asked: 'asking', suggestions: [] })
    answer(found())
    await vi.waitFor(() => expect(heard).toContainEqual({ deskhandNotice: 'view', tabId: TAB }))
    const { asked, suggestions } = await desk.suggest(snapshot, TAB)
    expect([asked, suggestions.length]).toEqual(['answered', 1])
  })

  it('that refuses leaves what is here, and says so', async () => {
    const { desk } = openDesk(() => ({ failure: 'forbidden' }))
    expect(await desk.suggest(ticket(), TAB)).toMatchObject({
      asked: 'failed',
      suggestions: [],
      problems: [{ reason: 'forbidden', about: 'search' }],
    })
  })

  it('finds articles for a person’s own words', async () => {
    const { desk, searches } = openDesk(found)
    const { suggestions, problem } = await desk.searchHost(SITE, ' rotated secret ')
    expect([suggestions.map(({ articleId }) => articleId), problem]).toEqual([[`${ID}/2`], null])
    expect(searches()).toHaveLength(1)
    const broken = openDesk(() => ({ failure: 'server-error' }))
    expect(await broken.desk.searchHost(SITE, 'secret')).toMatchObject({ problem: { about: 'search' } })
  })

  it('believes links in past tickets, as it does not know all articles', async () => {
    const { desk } = openDesk(found)
    const link = { href: `${SITE}/hc/en-us/articles/99`, text: 'this', start: 0, end: 4 }
    const answered = ticketOf('Webhook rejected', [
      messageOf('requester', 'The receiver rejects the webhook.'),
      messageOf('agent', 'See this.', { links: [link] }),
    ])
    await desk.learning.learn([answered])
    expect((await desk.learning.memory()).tickets()[0]?.answers).toEqual([
      { articleId: `${ID}/99`, how: 'linked' },
    ])
  })
})

describe('a source that was copied', () => {
  it('is not asked while all of it is here', async () => {
    const { desk, client, searches } = openDesk(found, {})
    await desk.sources.visit(SITE, client)
    expect((await desk.suggest(ticket(), TAB)).suggestions).toHaveLength(1)
    expect(searches()).toEqual([])
    expect(await desk.searchHost(SITE, 'secret')).toEqual({ suggestions: [], problem: null })
  })

  it('is forgotten when a person wants it asked, and read again when they want it back', async () => {
    const { desk, client, choose } = openDesk(found, {})
    await desk.sources.visit(SITE, client)
    expect((await desk.titles()).size).toBe(2)
    choose({ keep: false })
    await desk.sources.obey()
    expect((await desk.titles()).size).toBe(0)
    expect(await (await openKnowledgeDatabase()).articlesAfter(null, 10)).toEqual([])
    expect(await desk.sources.statuses(null)).toMatchObject([{ articles: 0, host: { asks: 'instead' } }])
    choose({})
    await desk.sources.obey()
    await vi.waitFor(async () => expect((await desk.titles()).size).toBe(2), 10_000)
  })

  it('is the team’s own from the moment a person says so', async () => {
    const { desk, client, choose } = openDesk(found, {})
    await desk.sources.visit(SITE, client)
    const snapshot = ticket()
    expect((await desk.suggest(snapshot, TAB)).suggestions[0]?.audience).toBe('public')
    choose({ audience: 'internal' })
    expect((await desk.suggest(snapshot, TAB)).suggestions[0]?.audience).toBe('internal')
    expect((await desk.article(`${ID}/2`))?.audience).toBe('internal')
  })

  it('in languages that are not wanted any more is not offered', async () => {
    const { desk, client, choose } = openDesk(found, {})
    await desk.sources.visit(SITE, client)
    choose({ languages: ['de'] })
    expect((await desk.suggest(ticket(), TAB)).suggestions).toEqual([])
  })
})
