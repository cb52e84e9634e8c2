import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostClient } from '@/lib/host/contract'
import { pauseBefore } from '@/lib/sources/pace'
import type { SyncOptions, SyncProgress } from '@/lib/sources/sync'
import { openKnowledgeDatabase, type KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { BEFORE, helpCenter, ID, syncInto } from './help-center'

let database: KnowledgeDatabase
let databases = 0
/** Milliseconds; `wait` moves it on. */
let clock = 0
let waits: number[] = []
beforeEach(async () => {
  databases += 1
  database = await openKnowledgeDatabase(`sync-${databases}`)
  clock = Date.parse('2026-11-20T10:00:00Z')
  waits = []
})
afterEach(() => {
  vi.restoreAllMocks()
  database.close()
})

function sync(client: HostClient, more: Partial<SyncOptions> = {}) {
  return syncInto(database, client, {
    now: () => new Date(clock).toISOString(),
    wait: async (ms) => {
      waits.push(ms)
      clock += ms
    },
    ...more,
  })
}

const storedIds = async () => (await database.articlesAfter(null, 100)).map((item) => item.id.split('/')[1])

describe('a first sync', () => {
  it('stores all articles, tells how far it is and leaves a state without a run', async () => {
    const progress: SyncProgress[] = []
    const outcome = await sync(helpCenter([1, 2, 3, 4, 5]).client, {
      onProgress: (step) => progress.push(step),
    })
    expect(outcome).toEqual({ ok: true, mode: 'full', stored: 5, removed: 0, skipped: 0 })
    expect(progress.map((step) => step.done)).toEqual([0, 0, 0, 0, 2, 4, 5])
    expect(progress.slice(BEFORE - 1).map((step) => step.total)).toEqual([5, 5, 5, 5])
    expect(await database.sourceState(ID)).toMatchObject({
      run: null,
      articles: 5,
      lastFull: '2026-11-20T10:00:00.000Z',
    })
  })

  it('of an empty help centre is complete', async () => {
    expect(await sync(helpCenter([]).client)).toMatchObject({ ok: true, stored: 0 })
  })
})

describe('later syncs', () => {
  it('ask only for what changed, and in the background at most ten times a minute', async () => {
    await sync(helpCenter([1, 2, 3]).client)
    clock += 3_600_000
    const host = helpCenter([1, 2, 3])
    expect(await sync(host.client)).toMatchObject({ ok: true, mode: 'incremental', stored: 1 })
    expect(host.asked).toHaveLength(1)
    expect((await database.articles([`${ID}/1`]))[0]?.title).toBe('Changed')
  })

  it('list everything again after a day, politely, and remove what is gone', async () => {
    await sync(helpCenter([1, 2, 3, 4]).client)
    clock += 25 * 3_600_000
    waits = []
    const host = helpCenter([1, 2, 4])
    expect(await sync(host.client)).toMatchObject({ ok: true, mode: 'full', removed: 1 })
    expect(await storedIds()).toEqual(['1', '2', '4'])
    expect(waits).toEqual(Array(BEFORE + 1).fill(6_000))
  })

  it('list everything without long pauses where a person waits for it', async () => {
    await sync(helpCenter([1, 2, 3, 4]).client)
    waits = []
    expect(await sync(helpCenter([1, 2, 4]).client, { full: true, isAwaited: true })).toMatchObject({
      removed: 1,
    })
    expect(Math.max(...waits)).toBeLessThan(1_000)
  })

  it('remove nothing when the listing breaks off', async () => {
    await sync(helpCenter([1, 2, 3, 4]).client)
    clock += 25 * 3_600_000
    const broken = helpCenter([1, 2], (asked) => (asked === 1 ? undefined : { failure: 'forbidden' }))
    const host = helpCenter([1, 2, 9, 10], (asked) => (asked > 1 ? { failure: 'forbidden' } : undefined))
    expect(await sync(host.client)).toEqual({ ok: false, reason: 'forbidden' })
    expect(await storedIds()).toEqual(['1', '2', '3', '4'])
    expect(broken.asked).toEqual([])
  })
})

describe('trouble', () => {
  it('waits as long as the host asks, and goes on', async () => {
    const host = helpCenter([1, 2, 3], (asked) =>
      asked === 2 ? { failure: 'rate-limited', retryAfter: 20 } : undefined,
    )
    expect(await sync(host.client)).toMatchObject({ ok: true, stored: 3 })
    expect(waits).toContain(20_000)
  })

  it('with a host that refuses for an hour: ends, asks nothing until then, and goes on after', async () => {
    const busy = helpCenter([1, 2, 3], (asked) =>
      asked === 2 ? { failure: 'rate-limited', retryAfter: 3600 } : undefined,
    )
    expect(await sync(busy.client)).toEqual({ ok: false, reason: 'rate-limited', retryAfter: 3600 })
    expect(await storedIds()).toEqual(['1', '2'])
    clock += 600_000
    const early = helpCenter([1, 2, 3])
    expect(await sync(early.client)).toEqual({ ok: false, reason: 'rate-limited', retryAfter: 3000 })
    expect(early.asked).toEqual([])
    clock += 3_100_000
    expect(await sync(helpCenter([1, 2, 3]).client)).toMatchObject({ ok: true, stored: 3 })
  })

  it.each(['signed-out', 'forbidden', 'login-page', 'offline', 'page-gone'] as const)(
    '%s: says so and keeps it',
    async (failure) => {
      const outcome = await sync(helpCenter([1], () => ({ failure })).client)
      expect(outcome).toEqual({ ok: false, reason: failure })
      expect((await database.sourceState(ID))?.lastProblem?.reason).toBe(failure)
    },
  )

  it('gives up after three server errors in a row', async () => {
    const host = helpCenter([1], () => ({ failure: 'server-error' }))
    expect(await sync(host.client)).toMatchObject({ ok: false, reason: 'server-error' })
    expect(host.asked).toHaveLength(BEFORE + 3)
  })

  it('begins anew where the host no longer knows the cursor', async () => {
    await sync(helpCenter([1, 2, 3], (asked) => (asked === 2 ? { failure: 'malformed' } : undefined)).client)
    expect((await database.sourceState(ID))?.run).toBeNull()
    expect(await sync(helpCenter([1, 2, 3]).client)).toMatchObject({ ok: true, stored: 3 })
  })

  it('stops when the storage is full, with what was stored before intact', async () => {
    const save = database.savePage.bind(database)
    let saves = 0
    vi.spyOn(database, 'savePage').mockImplementation((page) => {
      saves += 1
      return saves === BEFORE + 2 ? Promise.resolve({ ok: false, reason: 'storage-full' }) : save(page)
    })
    expect(await sync(helpCenter([1, 2, 3]).client)).toEqual({ ok: false, reason: 'storage-full' })
    expect(await storedIds()).toEqual(['1', '2'])
  })

  it('can be cancelled, and resumed', async () => {
    const controller = new AbortController()
    const onProgress = ({ done }: SyncProgress) => done >= 2 && controller.abort()
    expect(await sync(helpCenter([1, 2, 3]).client, { signal: controller.signal, onProgress })).toEqual({
      ok: false,
      reason: 'aborted',
    })
    const host = helpCenter([1, 2, 3])
    expect(await sync(host.client)).toMatchObject({ ok: true, stored: 3 })
    expect(host.asked).toHaveLength(1)
  })
})

describe('what is chosen', () => {
  it('a browser that keeps three articles takes the first three, and what disappeared still goes', async () => {
    const most = 3
    expect(await sync(helpCenter([1, 2, 3, 4, 5, 6, 7, 8]).client, { most })).toMatchObject({
      ok: true,
      stored: 3,
    })
    expect(await storedIds()).toEqual(['1', '2', '3'])
    expect(await database.sourceState(ID)).toMatchObject({ run: null, limit: 3, articles: 3 })
    clock += 25 * 3_600_000
    expect(await sync(helpCenter([1, 3, 4, 5]).client, { most })).toMatchObject({ removed: 1 })
    expect(await storedIds()).toEqual(['1', '3', '4'])
  })

  it('a full browser takes changes of what it has and nothing new', async () => {
    await sync(helpCenter([2, 3, 4]).client, { most: 2 })
    clock += 3_600_000
    // Article 1 has changed, and is not here.
    expect(await sync(helpCenter([2, 3, 4]).client, { most: 2 })).toMatchObject({ stored: 0 })
    expect(await storedIds()).toEqual(['2', '3'])
    clock += 25 * 3_600_000
    await sync(helpCenter([1, 2]).client, { most: 2 })
    expect((await database.sourceState(ID))?.limit).toBeNull()
    clock += 3_600_000
    await sync(helpCenter([1, 2]).client, { most: 2 })
    expect((await database.articles([`${ID}/1`]))[0]?.title).toBe('Changed')
  })

  it('without copies, only what is to know of the account is read', async () => {
    const host = helpCenter([1, 2])
    expect(await sync(host.client, { keep: false })).toMatchObject({ ok: true, mode: 'facts', stored: 0 })
    expect(host.asked).toHaveLength(BEFORE - 1)
    expect(await database.sourceState(ID)).toMatchObject({ lastFull: null, run: null, articles: 0 })
    expect(await sync(helpCenter([1, 2]).client)).toMatchObject({ mode: 'full', stored: 2 })
  })

  it('other languages are a new listing', async () => {
    await sync(helpCenter([1]).client)
    clock += 60_000
    expect(await sync(helpCenter([1]).client, { languages: ['de'] })).toMatchObject({ mode: 'full' })
    clock += 60_000
    expect(await sync(helpCenter([1]).client, { languages: ['de'] })).toMatchObject({ mode: 'incremental' })
  })
})

describe('pace', () => {
  it.each([
    ['the first request at once', { isAwaited: false, limitLeft: null, sinceLast: Infinity }, 0],
    ['ten a minute in the background', { isAwaited: false, limitLeft: null, sinceLast: 0 }, 6_000],
    [
      'less of a wait when the answer took long',
      { isAwaited: false, limitLeft: 0.9, sinceLast: 2_000 },
      4_000,
    ],
    ['faster for the first sync', { isAwaited: true, limitLeft: 0.9, sinceLast: 0 }, 250],
    ['a minute below half of the limit', { isAwaited: true, limitLeft: 0.49, sinceLast: 0 }, 60_000],
  ])('%s', (_name, state, pause) => {
    expect(pauseBefore(state)).toBe(pause)
  })
})
