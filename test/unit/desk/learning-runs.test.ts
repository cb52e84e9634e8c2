import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BridgeClient } from '@/lib/desk/bridge-client'
import { LearningDesk } from '@/lib/desk/learning-desk'
import { LearningRuns } from '@/lib/desk/learning-runs'
import type { HostClient } from '@/lib/host/contract'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { account, upTo } from '../host/solved-account'
import { memoryArea } from '../storage/memory-area'

const SITE = 'https://acme.zendesk.com'

beforeEach(async () => {
  await deleteDB(LEARNING_DATABASE)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-20T10:00:00Z') })
})
afterEach(() => vi.useRealTimers())

const bridge = (client: HostClient, limitLeft: number | null = null): BridgeClient => ({
  site: client.site,
  get: (path, options) => client.get(path, options),
  requests: 0,
  limitLeft,
})

/** A worker in a browser whose storage is `area`; `page` is what an open tab of the site answers, null when none is open. */
function worker(area = memoryArea().area, page: HostClient | null = account(upTo(5)).client) {
  const at = { page, told: 0 }
  const learning = new LearningDesk({ linked: async () => [], terms: async () => () => false })
  const runs = new LearningRuns({
    area,
    findClient: async () => at.page && bridge(at.page),
    learn: (tickets) => learning.learn(tickets),
    told: () => void (at.told += 1),
  })
  const standing = async () => (await runs.standings()).get(SITE)
  /** Lets time pass until something is so. */
  const until = async (isSo: () => Promise<boolean>) => {
    for (let turns = 0; turns < 2_000 && !(await isSo()); turns += 1) await vi.advanceTimersByTimeAsync(50)
    expect(await isSo()).toBe(true)
  }
  return { at, runs, learning, area, standing, until }
}
const ended = (one: ReturnType<typeof worker>) => async () => (await one.standing())?.run.ended != null
const doneAtLeast = (one: ReturnType<typeof worker>, done: number) => async () =>
  ((await one.standing())?.run.done ?? 0) >= done

describe('learning from the solved tickets of a site', () => {
  it('runs to its end, and what it learnt is known', async () => {
    const one = worker()
    expect(await one.runs.start(SITE, 100)).toEqual({ ok: true })
    await one.until(ended(one))
    expect((await one.standing())?.run).toMatchObject({ done: 5, learnt: 5, ended: { how: 'complete' } })
    expect((await one.learning.memory()).size).toBe(5)
    expect(one.at.told).toBeGreaterThan(0)
  })

  it('needs an open page', async () => {
    const one = worker(memoryArea().area, null)
    expect(await one.runs.start(SITE, 100)).toEqual({ ok: false, reason: 'no-page' })
    expect(await one.standing()).toBeUndefined()
  })

  it('never runs twice at once', async () => {
    const { client, asked } = account(upTo(5))
    const one = worker(memoryArea().area, client)
    const starts = await Promise.all([one.runs.start(SITE, 100), one.runs.start(SITE, 500)])
    expect(starts).toContainEqual({ ok: true })
    expect(starts).toContainEqual({ ok: false, reason: 'already' })
    await Promise.all([one.runs.visit(SITE, bridge(client)), one.runs.wake(), one.runs.resume(SITE)])
    await one.until(ended(one))
    expect(asked).toHaveLength(6)
  })

  it('begins anew after it has ended, and learns nothing twice', async () => {
    const one = worker()
    await one.runs.start(SITE, 100)
    await one.until(ended(one))
    expect(await one.runs.start(SITE, 100)).toEqual({ ok: true })
    await one.until(ended(one))
    expect((await one.standing())?.run).toMatchObject({ done: 5, learnt: 0 })
  })

  it('says when there is no room to remember it', async () => {
    const one = worker(memoryArea({}, { full: true }).area)
    expect(await one.runs.start(SITE, 100)).toEqual({ ok: false, reason: 'storage-full' })
  })
})

describe('a pause', () => {
  it('stops at once, keeps what was read, holds over a visit, and ends when the person says so', async () => {
    const { client, asked } = account(upTo(9))
    const one = worker(memoryArea().area, client)
    await one.runs.start(SITE, 100)
    await one.until(doneAtLeast(one, 3))
    await one.runs.pause(SITE)
    await one.until(async () => (await one.standing())?.isRunning === false)
    const { run } = (await one.standing()) ?? {}
    expect(run).toMatchObject({ paused: true, ended: null })
    expect((await one.learning.memory()).size).toBe(run?.done)
    const before = asked.length
    await one.runs.visit(SITE, bridge(client))
    await one.runs.wake()
    expect(asked).toHaveLength(before)
    expect(await one.runs.resume(SITE)).toEqual({ ok: true })
    await one.until(ended(one))
    expect((await one.standing())?.run).toMatchObject({ done: 9, learnt: 9, paused: false })
  })
})

describe('stopping', () => {
  it('ends a run for good and keeps what was learnt', async () => {
    const { client, asked } = account(upTo(9))
    const one = worker(memoryArea().area, client)
    await one.runs.start(SITE, 100)
    await one.until(doneAtLeast(one, 3))
    await one.runs.cancel(SITE)
    await one.until(async () => (await one.standing())?.isRunning === false)
    expect((await one.standing())?.run).toMatchObject({ ended: { how: 'cancelled' } })
    expect((await one.learning.memory()).size).toBeGreaterThanOrEqual(3)
    const before = asked.length
    await one.runs.visit(SITE, bridge(client))
    expect(asked).toHaveLength(before)
  })
})

describe('another worker', () => {
  it('goes on with the next page of the site that is open', async () => {
    const { area } = memoryArea()
    const first = worker(
      area,
      account(upTo(5), undefined, (id) => (id === 3 ? { failed: 'page-gone' } : undefined)).client,
    )
    await first.runs.start(SITE, 100)
    await first.until(async () => (await first.standing())?.isRunning === false)
    const second = worker(area, null)
    await second.runs.wake()
    expect((await second.standing())?.run).toMatchObject({ done: 2, ended: null, problem: null })
    await Promise.all([second.runs.visit(SITE, bridge(account(upTo(5)).client)), second.until(ended(second))])
    expect((await second.standing())?.run).toMatchObject({ done: 5, learnt: 5 })
  })

  it('leaves a host alone that asked for an hour, also when a person presses, and goes on after it', async () => {
    const { area } = memoryArea()
    const first = worker(area, {
      site: SITE,
      get: async (path) => ({ ok: false, reason: 'rate-limited', retryAfter: 3600, path }),
    })
    await first.runs.start(SITE, 100)
    await first.until(async () => (await first.standing())?.run.problem === 'rate-limited')
    const { client, asked } = account(upTo(5))
    const second = worker(area, client)
    await second.runs.visit(SITE, bridge(client))
    await second.runs.resume(SITE)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([])
    vi.setSystemTime(new Date('2026-11-20T11:30:00Z'))
    await second.runs.wake()
    await second.until(ended(second))
    expect((await second.standing())?.run).toMatchObject({ done: 5, problem: null })
  })

  it('asks a host that refused only when a person says so', async () => {
    const { area } = memoryArea()
    const first = worker(area, {
      site: SITE,
      get: async (path) => ({ ok: false, reason: 'forbidden', path }),
    })
    await first.runs.start(SITE, 100)
    await first.until(async () => (await first.standing())?.run.problem === 'forbidden')
    const { client, asked } = account(upTo(2))
    const second = worker(area, client)
    await second.runs.visit(SITE, bridge(client))
    expect(asked).toEqual([])
    await second.runs.resume(SITE)
    await second.until(ended(second))
    expect((await second.standing())?.run).toMatchObject({ done: 2, problem: null })
  })
})
