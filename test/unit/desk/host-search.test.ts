import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostSearch, PATIENCE, type Question } from '@/lib/desk/host-search'
import type { HostFailureReason, HostResult } from '@/lib/host/contract'
import type { Article } from '@/lib/knowledge/article'
import { articleOf } from '../knowledge/samples'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const SOURCE = 'zendesk-guide@acme.zendesk.com'
const found: Article[] = [articleOf('1', 'Webhooks', '', { id: `${SOURCE}/1`, sourceId: SOURCE })]
const failure = (reason: HostFailureReason, retryAfter?: number): HostResult<Article[]> => ({
  ok: false,
  reason,
  path: '/search',
  ...(retryAfter === undefined ? {} : { retryAfter }),
})

/** A question that is answered after `ms`; counts how often it is asked. */
function question(answer: HostResult<Article[]>, ms = 0, more: Partial<Question> = {}) {
  const ask = vi.fn(
    () => new Promise<HostResult<Article[]>>((resolve) => setTimeout(() => resolve(answer), ms)),
  )
  return { sourceId: SOURCE, about: 'acme 4001', words: 'webhook', ask, ...more }
}

async function settled<T>(promise: Promise<T>, ms: number): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms)
  return promise
}

describe('asking a host', () => {
  it('gives its answer, and keeps the articles at hand', async () => {
    const search = new HostSearch()
    const asked = await settled(search.ask(question({ ok: true, value: found }, 100)), 100)
    expect(asked).toEqual({ state: 'answered', articles: found })
    expect(search.article(`${SOURCE}/1`)).toEqual(found[0])
    search.forget(SOURCE)
    expect(search.article(`${SOURCE}/1`)).toBeNull()
  })

  it('for nothing asks nothing', async () => {
    const nothing = question({ ok: true, value: found }, 0, { words: '' })
    expect(await new HostSearch().ask(nothing)).toEqual({ state: 'answered', articles: [] })
    expect(nothing.ask).not.toHaveBeenCalled()
  })

  it('does not ask again soon for the same, but for other words', async () => {
    const search = new HostSearch()
    const same = question({ ok: true, value: found })
    await settled(search.ask(same), 1)
    expect(await search.ask(same)).toMatchObject({ state: 'answered' })
    expect(same.ask).toHaveBeenCalledTimes(1)
    const other = question({ ok: true, value: [] }, 0, { words: 'tables' })
    expect(await settled(search.ask(other), 1)).toEqual({ state: 'answered', articles: [] })
    await vi.advanceTimersByTimeAsync(600_000)
    await settled(search.ask(other), 1)
    expect(other.ask).toHaveBeenCalledTimes(2)
  })
})

describe('when the host does not answer', () => {
  it('in time, that is said; what comes late serves the next time', async () => {
    const search = new HostSearch()
    const late = question({ ok: true, value: found }, PATIENCE + 500)
    const first = await settled(search.ask(late), PATIENCE)
    expect(first).toEqual({ state: 'failed', problem: { reason: 'timeout', about: 'search' } })
    const second = search.ask(late)
    expect(await settled(second, 500)).toEqual({ state: 'answered', articles: found })
    expect(late.ask).toHaveBeenCalledTimes(1)
  })

  it.each([
    'signed-out',
    'forbidden',
    'not-found',
    'malformed',
    'server-error',
    'offline',
    'page-gone',
  ] as const)('with %s, that is said and the next question is asked', async (reason) => {
    const search = new HostSearch()
    const failing = question(failure(reason))
    expect(await settled(search.ask(failing), 1)).toMatchObject({ state: 'failed', problem: { reason } })
    await settled(search.ask(failing), 1)
    expect(failing.ask).toHaveBeenCalledTimes(2)
  })

  it.each([
    [30, 30],
    [undefined, 60],
  ])(
    'with 429 and Retry-After %s it is left alone for so long, whatever the ticket',
    async (after, seconds) => {
      const search = new HostSearch()
      const retryAt = new Date(Date.now() + 1 + seconds * 1000).toISOString()
      const busy = await settled(search.ask(question(failure('rate-limited', after), 1)), 1)
      expect(busy).toMatchObject({ problem: { reason: 'rate-limited', retryAt } })
      const other = question({ ok: true, value: found }, 0, { about: 'acme 4002' })
      expect(await search.ask(other)).toMatchObject({ state: 'failed', problem: { retryAt } })
      expect(other.ask).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(seconds * 1000)
      expect(await settled(search.ask(other), 1)).toMatchObject({ state: 'answered' })
    },
  )
})
