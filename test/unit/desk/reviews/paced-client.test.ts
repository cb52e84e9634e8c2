import { describe, expect, it } from 'vitest'
import { pacedClient } from '@/lib/desk/reviews/paced-client'
import type { HostResult } from '@/lib/host/contract'

const OK: HostResult<unknown> = { ok: true, value: 1 }
const busy = (retryAfter?: number): HostResult<unknown> => ({
  ok: false,
  reason: 'rate-limited',
  path: '/x',
  ...(retryAfter === undefined ? {} : { retryAfter }),
})

/** A host that answers in this order, and a clock that waiting moves on. */
function host(answers: readonly HostResult<unknown>[], { limitLeft = null as number | null } = {}) {
  let clock = 0
  const asked: number[] = []
  const pauses: (number | null)[] = []
  const controller = new AbortController()
  const client = pacedClient(
    { site: 'https://acme.zendesk.com', get: async () => answers[asked.length - 1] ?? OK },
    controller.signal,
    {
      limitLeft: () => limitLeft,
      now: () => clock,
      wait: async (ms) => void (clock += ms),
      onPause: (until) => pauses.push(until),
      onRequest: () => asked.push(clock),
    },
  )
  return { client, asked, pauses, controller }
}

describe('a host that is asked at its pace', () => {
  it('has a pause between two requests', async () => {
    const { client, asked } = host([])
    for (let count = 0; count < 3; count += 1) await client.get('/x')
    expect(asked).toEqual([0, 250, 500])
  })

  it('is left alone for a minute when less than half of its limit is left, and that is told', async () => {
    const { client, asked, pauses } = host([], { limitLeft: 0.4 })
    await client.get('/x')
    expect(asked).toEqual([60_000])
    expect(pauses).toEqual([60_000, null])
  })

  it('is asked again when it said so, not before', async () => {
    const { client, asked, pauses } = host([busy(30), OK])
    expect(await client.get('/x')).toEqual(OK)
    expect(asked).toEqual([0, 30_000])
    expect(pauses).toEqual([30_000, null])
  })

  it('that wants to be left alone for long is left alone', async () => {
    const { client, asked } = host([busy(3_600)])
    expect(await client.get('/x')).toMatchObject({ ok: false, reason: 'rate-limited', retryAfter: 3_600 })
    expect(asked).toHaveLength(1)
  })

  it('is not asked for ever', async () => {
    const failing = host(Array.from({ length: 9 }, () => busy()))
    expect(await failing.client.get('/x')).toMatchObject({ ok: false, reason: 'rate-limited' })
    expect(failing.asked).toHaveLength(3)
    const refusing = host([{ ok: false, reason: 'forbidden', path: '/x' }])
    expect(await refusing.client.get('/x')).toMatchObject({ ok: false, reason: 'forbidden' })
    expect(refusing.asked).toHaveLength(1)
  })

  it('is not asked any more once nobody waits', async () => {
    const { client, asked, controller } = host([])
    controller.abort()
    expect(await client.get('/x')).toMatchObject({ ok: false, reason: 'aborted' })
    expect(asked).toEqual([])
  })
})
