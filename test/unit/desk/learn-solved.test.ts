import { describe, expect, it } from 'vitest'
import { learnSolved, type LearnOptions } from '@/lib/desk/learn-solved'
import type { HostClient } from '@/lib/host/contract'
import { solvedTickets } from '@/lib/host/readers'
import type { LearningRun } from '@/lib/storage/learning-runs'
import { account, upTo } from '../host/solved-account'

const FRESH: LearningRun = {
  wanted: 100,
  startedAt: '2026-11-20T10:00:00.000Z',
  cursor: null,
  done: 0,
  total: null,
  learnt: 0,
  skipped: { gone: 0, forbidden: 0, unreadable: 0, visibility: 0 },
  paused: false,
  notBefore: null,
  problem: null,
  ended: null,
}

/** A browser in which runs go on: what was learnt, what is stored, and a clock that waiting moves on. */
function browser({ room = Infinity } = {}) {
  let clock = Date.parse('2026-11-20T10:00:00.000Z')
  const at = {
    learnt: [] as string[],
    stored: FRESH,
    waits: [] as number[],
    progress: [] as number[],
    limitLeft: null as number | null,
    pass: (ms: number) => void (clock += ms),
  }
  const options = (signal: AbortSignal): LearnOptions => ({
    signal,
    now: () => new Date(clock).toISOString(),
    wait: async (ms) => {
      at.waits.push(ms)
      clock += ms
    },
    limitLeft: () => at.limitLeft,
    learn: async (tickets) => {
      if (at.learnt.length + tickets.length > room) return { ok: false, reason: 'storage-full' }
      at.learnt.push(...tickets.map(({ key }) => key))
      return { ok: true, value: tickets.length }
    },
    save: async (run) => {
      at.stored = run
      return { ok: true }
    },
    onProgress: ({ done }) => at.progress.push(done),
  })
  const live = (client: HostClient, run = at.stored, signal = new AbortController().signal) =>
    learnSolved(solvedTickets.zendesk(client.site), client, run, options(signal))
  return { at, live }
}

describe('a run', () => {
  it('learns as many tickets as are wanted, the newest first, and tells how far it is', async () => {
    const { at, live } = browser()
    const { client, asked } = account(upTo(300))
    const end = await live(client, { ...FRESH, wanted: 150 })
    expect(end).toMatchObject({
      done: 150,
      learnt: 150,
      total: 300,
      problem: null,
      ended: { how: 'complete' },
    })
    expect(at.learnt).toEqual(upTo(150).map(String))
    expect(at.stored).toEqual(end)
    expect(asked).toHaveLength(152)
    expect(at.progress.at(-1)).toBe(150)
    expect(at.progress).toEqual(at.progress.toSorted((a, b) => a - b))
  })

  it('ends when there are fewer tickets than wanted, and when there are none', async () => {
    expect(await browser().live(account(upTo(3)).client)).toMatchObject({
      done: 3,
      ended: { how: 'complete' },
    })
    expect(await browser().live(account([]).client)).toMatchObject({ done: 0, ended: { how: 'complete' } })
  })

  it('leaves a pause between requests', async () => {
    const { at, live } = browser()
    await live(account(upTo(3)).client)
    expect(at.waits).toEqual([250, 250, 250])
  })

  it('counts what is left out, by reason', async () => {
    const answers: Record<number, unknown> = { 1: { failed: 'forbidden' }, 2: { failed: 'not-found' } }
    const { at, live } = browser()
    const end = await live(account(upTo(4), undefined, (id) => answers[id]).client)
    expect(end).toMatchObject({ done: 4, learnt: 2, skipped: { gone: 1, forbidden: 1, unreadable: 0 } })
    expect(at.learnt).toEqual(['3', '4'])
  })
})

describe('a worker killed', () => {
  const ids = upTo(230)

  /** Lives until the request of this number, which is never answered. */
  async function dieAt({ at, live }: ReturnType<typeof browser>, request: number) {
    const { client } = account(ids)
    at.stored = { ...FRESH, wanted: 230 }
    let asked = 0
    await new Promise<void>((died) => {
      const get: HostClient['get'] = (path) => {
        asked += 1
        if (asked < request) return client.get(path)
        died()
        return new Promise(() => undefined)
      }
      void live({ ...client, get })
    })
  }

  it.each([1, 2, 3, 50, 101, 102, 103, 104, 202, 203, 233])(
    'at request %i: the next one goes on, and in the end all is learnt',
    async (request) => {
      const one = browser()
      await dieAt(one, request)
      expect(one.at.stored.ended).toBeNull()
      const end = await one.live(account(ids).client)
      expect(end).toMatchObject({ done: 230, ended: { how: 'complete' } })
      expect([...new Set(one.at.learnt)].sort()).toEqual(ids.map(String).sort())
    },
  )

  it('reads again at most what was not learnt yet', async () => {
    const one = browser()
    await dieAt(one, 150)
    const { client, asked } = account(ids)
    await one.live(client)
    expect(asked.filter((path) => path.endsWith('comments?include=users&page[size]=100'))).toHaveLength(130)
    expect(one.at.learnt).toHaveLength(230)
  })
})

describe('a run that is stopped', () => {
  it('learns what it has read, and goes on there', async () => {
    const { at, live } = browser()
    const stop = new AbortController()
    const { client } = account(upTo(6), undefined, (id) => {
      if (id === 4) stop.abort()
      return undefined
    })
    const end = await live(client, FRESH, stop.signal)
    expect(end.ended).toBeNull()
    expect(at.learnt).toEqual(['1', '2', '3', '4'])
    const { client: again, asked } = account(upTo(6))
    await live(again)
    expect(at.learnt).toEqual(upTo(6).map(String))
    expect(asked.filter((path) => /\/[1-4]\/comments/.test(path))).toEqual([])
  })

  it('because the page was closed has no failure, and goes on with the next page', async () => {
    const { at, live } = browser()
    const end = await live(
      account(upTo(3), undefined, (id) => (id === 2 ? { failed: 'page-gone' } : undefined)).client,
    )
    expect(end).toMatchObject({ problem: null, notBefore: null, ended: null, done: 1 })
    await live(account(upTo(3)).client)
    expect(at.learnt).toEqual(['1', '2', '3'])
  })
})

describe('a host that', () => {
  it('asks for an hour is left alone until then', async () => {
    const { at, live } = browser()
    const { client, asked } = account(upTo(5), undefined, (id) =>
      id === 3 ? { failed: 'rate-limited', retryAfter: 3600 } : undefined,
    )
    const end = await live(client)
    expect(end).toMatchObject({ problem: 'rate-limited', done: 2, learnt: 2, ended: null })
    expect(Date.parse(end.notBefore ?? '') - Date.parse('2026-11-20T11:00:00.000Z')).toBeGreaterThanOrEqual(0)
    expect(asked).toHaveLength(4)
    expect(at.learnt).toEqual(['1', '2'])
    at.pass(3_600_000)
    expect(await live(account(upTo(5)).client)).toMatchObject({ done: 5, problem: null, notBefore: null })
  })

  it('asks for seconds, or has an error that passes, is asked again', async () => {
    let times = 0
    const { at, live } = browser()
    const { client } = account(upTo(3), undefined, (id) => {
      times += id === 2 ? 1 : 0
      if (id !== 2 || times > 2) return undefined
      return times === 1 ? { failed: 'rate-limited', retryAfter: 7 } : { failed: 'server-error' }
    })
    expect(await live(client)).toMatchObject({ done: 3, learnt: 3, problem: null })
    expect(at.waits).toContain(7_000)
  })

  it('has less than half of its limit left is left alone for a minute', async () => {
    const { at, live } = browser()
    at.limitLeft = 0.49
    const { client, asked } = account(upTo(3))
    const end = await live(client)
    expect(end).toMatchObject({ problem: null, ended: null, notBefore: '2026-11-20T10:01:00.000Z' })
    expect(asked).toEqual([])
  })

  it.each(['signed-out', 'login-page', 'forbidden'] as const)(
    'says %s at once stops it for a while',
    async (failed) => {
      const { client, asked } = account(upTo(3))
      const refusing: HostClient = {
        ...client,
        get: async (path) => (asked.push(path), { ok: false, reason: failed, path }),
      }
      const end = await browser().live(refusing)
      expect(end).toMatchObject({ problem: failed, done: 0, notBefore: '2026-11-20T10:10:00.000Z' })
      expect(asked).toHaveLength(1)
    },
  )

  it('does not know the cursor any more is read from the beginning', async () => {
    const { at, live } = browser()
    const gone: HostClient = {
      ...account([1]).client,
      get: async (path) => ({ ok: false, reason: 'malformed', path }),
    }
    at.stored = {
      ...FRESH,
      done: 40,
      cursor: JSON.stringify({ before: null, page: 2, left: null, then: null }),
    }
    expect(await live(gone)).toMatchObject({ problem: 'malformed', cursor: null, done: 0 })
    expect(await live(account(upTo(3)).client)).toMatchObject({ done: 3, ended: { how: 'complete' } })
  })

  it('gives the same page again and again is not asked for ever', async () => {
    const same: HostClient = {
      ...account([1]).client,
      get: async () => ({
        ok: true,
        value: { issues: [], nextPageToken: String(Math.random()), values: [] },
      }),
    }
    const cursor = JSON.stringify({ projects: ['1'], teams: [], here: null, left: null, then: null })
    const end = await learnSolved(
      solvedTickets.jira('https://acme.atlassian.net'),
      same,
      { ...FRESH, cursor },
      {
        signal: new AbortController().signal,
        now: () => FRESH.startedAt,
        wait: async () => undefined,
        limitLeft: () => null,
        learn: async () => ({ ok: true, value: 0 }),
        save: async () => ({ ok: true }),
        onProgress: () => undefined,
      },
    )
    expect(end).toMatchObject({ problem: 'malformed', ended: null })
  })
})

describe('a full storage', () => {
  it('stops it where it is; nothing is lost when there is room again', async () => {
    const full = browser({ room: 0 })
    expect(await full.live(account(upTo(3)).client)).toMatchObject({
      problem: 'storage-full',
      done: 0,
      learnt: 0,
    })
    expect(full.at.stored).toEqual(FRESH)
    const { at, live } = browser()
    expect(await live(account(upTo(3)).client, full.at.stored)).toMatchObject({ done: 3, learnt: 3 })
    expect(at.learnt).toEqual(['1', '2', '3'])
  })
})
