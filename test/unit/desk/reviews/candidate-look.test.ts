import { describe, expect, it, vi } from 'vitest'
import type { BridgeClient } from '@/lib/desk/bridge-client'
import { CandidateLook } from '@/lib/desk/reviews/candidate-look'
import type { HostResult } from '@/lib/host/contract'
import { candidateLook } from '@/lib/messaging/reviews/review-list-calls'

const SITE = 'https://acme.zendesk.com'

/** A site whose answers wait until a test gives them. */
function site() {
  const waiting: ((answer: HostResult<unknown>) => void)[] = []
  const client: BridgeClient = {
    site: SITE,
    requests: 0,
    limitLeft: null,
    get: (path, { signal } = {}) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'aborted', path }))
        waiting.push(resolve)
      }),
  }
  const answer = async (value: HostResult<unknown>) => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0))
    waiting.shift()?.(value)
  }
  const order = { host: 'zendesk', client, query: 'refund', score: null } as const
  return { order, answer }
}
const results = (...ids: number[]): HostResult<unknown> => ({
  ok: true,
  value: { results: ids.map((id) => ({ id })), count: ids.length },
})

describe('a look for tickets', () => {
  it('is none at first, as after the worker was stopped', () => {
    expect(new CandidateLook(() => undefined).state).toEqual({ phase: 'none' })
  })

  it('tells how it stands, and what it found', async () => {
    const told = vi.fn()
    const look = new CandidateLook(told)
    const { order, answer } = site()
    look.start(order)
    await vi.waitFor(() => expect(look.state).toMatchObject({ requests: 1 }))
    expect(candidateLook.parse(look.state)).toMatchObject({
      phase: 'looking',
      site: SITE,
      found: 0,
      of: null,
    })
    expect(told).not.toHaveBeenCalled()
    await answer(results(7, 8))
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    expect(candidateLook.parse(look.state)).toMatchObject({
      phase: 'found',
      origin: { from: 'search', host: 'zendesk', site: SITE, query: 'refund', cut: false },
      candidates: [{ key: '7' }, { key: '8' }],
      requests: 1,
    })
    look.stop()
    expect(look.state).toEqual({ phase: 'none' })
  })

  it('that was refused says what the host said', async () => {
    const told = vi.fn()
    const look = new CandidateLook(told)
    const { order, answer } = site()
    look.start(order)
    await answer({ ok: false, reason: 'malformed', path: '/x', status: 422, says: 'No such field' })
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    expect(candidateLook.parse(look.state)).toMatchObject({
      phase: 'failed',
      site: SITE,
      problem: { reason: 'malformed' },
      says: 'No such field',
    })
  })

  it('that was stopped, or for which another one began, ends without a word', async () => {
    const told = vi.fn()
    const look = new CandidateLook(told)
    const first = site()
    look.start(first.order)
    await vi.waitFor(() => expect(look.state).toMatchObject({ requests: 1 }))
    const second = site()
    look.start({ ...second.order, query: 'invoice' })
    await second.answer(results(9))
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    expect(look.state).toMatchObject({ phase: 'found', origin: { query: 'invoice' } })
    await first.answer(results(1))
    expect(look.state).toMatchObject({ phase: 'found', origin: { query: 'invoice' } })
    expect(told).toHaveBeenCalledTimes(1)
  })
})
