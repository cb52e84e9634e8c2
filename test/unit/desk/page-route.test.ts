import { describe, expect, it } from 'vitest'
import { orFromPage } from '@/lib/desk/page-route'
import type { FailedTicket, ReadTicket } from '@/lib/desk/ticket-reads'
import { HOST_FAILURES, type HostFailureReason } from '@/lib/host/contract'
import type { PageTicket } from '@/lib/ticket/page-ticket'
import { valueOf } from '@/lib/ticket/field'

const ref = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '4001' } as const
const failed = (reason: HostFailureReason): FailedTicket => ({
  kind: 'failed',
  ref,
  failure: { ok: false, reason, path: '/' },
  at: '2026-11-20T12:00:00.000Z',
})
const shown: PageTicket = {
  site: ref.site,
  key: ref.key,
  subject: 'Webhooks refused',
  older: 1,
  messages: [
    {
      id: null,
      author: 'Elena Petrov',
      role: 'requester',
      visibility: 'public',
      at: '2026-11-18T10:52:00Z',
      html: '<p>It fails</p>',
      files: [],
    },
  ],
}

async function outcome(reason: HostFailureReason, ask: () => Promise<PageTicket | null>) {
  const later: Array<ReadTicket | FailedTicket> = []
  const controller = new AbortController()
  const reading = await orFromPage(failed(reason), {
    ask,
    signal: controller.signal,
    later: (one) => later.push(one),
  })
  return { reading, later, controller }
}

describe('a ticket that the API refuses', () => {
  const asking: readonly HostFailureReason[] = HOST_FAILURES.filter(
    (reason) => !['signed-out', 'aborted', 'page-gone', 'not-allowed'].includes(reason),
  )
  it.each(asking)('%s: is read from the page', async (reason) => {
    const { reading } = await outcome(reason, async () => shown)
    expect(reading).toMatchObject({
      kind: 'read',
      snapshot: { subject: { route: 'dom' }, messagesNotRead: 1 },
    })
  })

  it.each(['signed-out', 'aborted', 'page-gone', 'not-allowed'] as const)(
    '%s: no page is asked',
    async (reason) => {
      let asked = 0
      const { reading } = await outcome(reason, async () => {
        asked += 1
        return shown
      })
      expect([reading.kind, asked]).toEqual(['failed', 0])
    },
  )

  it.each([
    ['nothing', null],
    ['another ticket', { ...shown, key: '4002' }],
    ['a ticket of another site', { ...shown, site: 'https://other.zendesk.com' }],
  ])('stays refused when the page shows %s', async (_, ticket) => {
    expect((await outcome('forbidden', async () => ticket)).reading.kind).toBe('failed')
  })

  it('is told as refused while the page is still being drawn, and shown once it is', async () => {
    let show: (ticket: PageTicket) => void = () => undefined
    const { reading, later } = await outcome('forbidden', () => new Promise((resolve) => (show = resolve)))
    expect(reading.kind).toBe('failed')
    show(shown)
    await expect.poll(() => later).toHaveLength(1)
    const [found] = later
    expect(found?.kind === 'read' && valueOf(found.snapshot.subject)).toBe('Webhooks refused')
  })

  it('is not shown once the ticket was left', async () => {
    let show: (ticket: PageTicket) => void = () => undefined
    const { later, controller } = await outcome('forbidden', () => new Promise((resolve) => (show = resolve)))
    controller.abort()
    show(shown)
    await Promise.resolve()
    expect(later).toEqual([])
  })
})
