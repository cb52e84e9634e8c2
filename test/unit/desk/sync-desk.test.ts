import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BridgeClient } from '@/lib/desk/bridge-client'
import { SyncDesk } from '@/lib/desk/sync-desk'
import type { HostResult } from '@/lib/host/contract'
import { DEFAULT_CHOICE } from '@/lib/knowledge/source-choice'
import { zendeskGuide } from '@/lib/sources/zendesk-guide'
import { openKnowledgeDatabase, type KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { fakeHost, guideArticle } from '../sources/fake-host'

const SITE = 'https://acme.zendesk.com'
const ID = 'zendesk-guide@acme.zendesk.com'
const LIST = '/api/v2/help_center/articles'
const settings = { sources: {}, mostArticles: 50_000 }
const source = zendeskGuide(SITE)

let database: KnowledgeDatabase
let databases = 0
beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse('2026-11-20T10:00:00Z'),
  })
  databases += 1
  database = await openKnowledgeDatabase(`sync-desk-${databases}`)
})
afterEach(() => {
  vi.useRealTimers()
  database.close()
})

/** A help centre of four articles in pages of one; what `hold` returns is waited for before a page. */
function helpCenter(hold: (page: number) => Promise<void> | null = () => null) {
  const host = fakeHost(SITE, {
    [LIST]: (query) => {
      if (query.has('per_page')) return { articles: [], count: 4 }
      const start = Number(query.get('page[after]') ?? 0)
      return {
        articles: [guideArticle(start + 1)],
        meta: { has_more: start < 3, after_cursor: String(start + 1) },
      }
    },
  })
  const get = async (path: string): Promise<HostResult<unknown>> => {
    if (path.includes('page[size]') && path.startsWith(LIST))
      await hold(Number(/after\]=(\d)/.exec(path)?.[1] ?? 0) + 1)
    return host.client.get(path)
  }
  const client: BridgeClient = { site: SITE, get, requests: 0, limitLeft: null }
  return { client, asked: host.asked }
}

function openDesk() {
  return new SyncDesk(async () => database, { stored: async () => undefined, status: () => undefined })
}

/** Runs timers until a promise has settled. */
async function play<T>(promise: Promise<T>): Promise<T> {
  let isOver = false
  void promise.finally(() => (isOver = true)).catch(() => undefined)
  while (!isOver) {
    await vi.advanceTimersByTimeAsync(100)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return promise
}

const stored = async () => (await database.articlesAfter(null, 10)).map(({ id }) => id.split('/')[1])

describe('a sync', () => {
  it('tells how much is done, of how many, and how long it will take', async () => {
    const desk = openDesk()
    const seen: unknown[] = []
    const { client } = helpCenter((page) => {
      if (page === 4)
        return desk.status(source, true, settings).then(({ progress }) => void seen.push(progress))
      return null
    })
    await play(desk.run(source, client, 'visit', settings))
    expect(seen).toEqual([{ done: 3, total: 4, leftMs: null }])
    expect(await desk.status(source, true, settings)).toMatchObject({ phase: 'done', articles: 4 })
  })

  it('that is paused keeps its place, waits for a person, and goes on from there', async () => {
    const desk = openDesk()
    let pausing: Promise<void> | null = null
    const first = helpCenter((page) => {
      if (page === 3) pausing = desk.pause(ID)
      return null
    })
    await play(desk.run(source, first.client, 'visit', settings))
    await pausing
    expect(await stored()).toEqual(['1', '2'])
    expect(await desk.status(source, true, settings)).toMatchObject({
      phase: 'paused',
      progress: { done: 2, total: 4 },
    })
    // Another life of the worker, and a page that is opened.
    const later = openDesk()
    const visited = helpCenter()
    await play(later.run(source, visited.client, 'visit', settings))
    expect(visited.asked).toEqual([])
    const resumed = helpCenter()
    await play(later.run(source, resumed.client, 'resume', settings))
    expect(resumed.asked).toHaveLength(2)
    expect(await stored()).toEqual(['1', '2', '3', '4'])
    expect((await database.sourceState(ID))?.paused).toBe(false)
  })

  it('that is cancelled is over: what was read stays, and the next begins anew when it is due', async () => {
    const desk = openDesk()
    let cancelling: Promise<void> | null = null
    const first = helpCenter((page) => {
      if (page === 2) cancelling = desk.cancel(ID)
      return null
    })
    await play(desk.run(source, first.client, 'visit', settings))
    await cancelling
    expect(await stored()).toEqual(['1'])
    const soon = helpCenter()
    await play(desk.run(source, soon.client, 'visit', settings))
    expect(soon.asked).toEqual([])
    vi.setSystemTime(Date.now() + 1_900_000)
    await play(desk.run(source, helpCenter().client, 'visit', settings))
    expect(await stored()).toEqual(['1', '2', '3', '4'])
  })

  it('can be cancelled while it is paused', async () => {
    const desk = openDesk()
    let pausing: Promise<void> | null = null
    const first = helpCenter((page) => {
      if (page === 2) pausing = desk.pause(ID)
      return null
    })
    await play(desk.run(source, first.client, 'visit', settings))
    await pausing
    await desk.cancel(ID)
    expect(await database.sourceState(ID)).toMatchObject({ run: null, paused: false })
  })

  it('stores nothing more once it was halted', async () => {
    const desk = openDesk()
    let halting: Promise<void> | null = null
    const { client } = helpCenter((page) => {
      if (page === 2)
        halting = desk
          .halt(ID)
          .then(() => database.removeSource(ID))
          .then(() => undefined)
      return null
    })
    await play(desk.run(source, client, 'visit', settings))
    await halting
    expect(await stored()).toEqual([])
    expect(await database.sourceState(ID)).toBeNull()
  })

  it('copies nothing where copies are not wanted, and says that the host is asked', async () => {
    const desk = openDesk()
    const sources = { [ID]: { ...DEFAULT_CHOICE, keep: false } }
    const { client, asked } = helpCenter()
    await play(desk.run(source, client, 'visit', { ...settings, sources }))
    expect(asked.filter((path) => path.startsWith(LIST))).toEqual([])
    expect(await desk.status(source, true, { ...settings, sources })).toMatchObject({
      phase: 'done',
      articles: 0,
      host: { asks: 'instead', canAsk: true },
    })
  })

  it('that fills what is kept says that the host is asked as well', async () => {
    const desk = openDesk()
    const few = { ...settings, mostArticles: 2 }
    await play(desk.run(source, helpCenter().client, 'visit', few))
    expect(await stored()).toEqual(['1', '2'])
    expect(await desk.status(source, true, few)).toMatchObject({ host: { asks: 'beside', isCut: true } })
  })
})
