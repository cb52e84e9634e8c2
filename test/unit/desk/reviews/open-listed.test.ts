import { describe, expect, it } from 'vitest'
import { isGoneAfterOpening } from '@/lib/desk/reviews/gone-after-opening'
import { openNextListed } from '@/lib/desk/reviews/open-listed'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import type { HostFailureReason } from '@/lib/host/contract'
import type { ListedTicket, ReviewList } from '@/lib/review/sample/review-list'
import { makeList } from '@/lib/review/sample/make-list'
import { candidateFor } from '../../review/sample/candidates'

/** A list of tickets 1–4 of which the first is done, and a host that refuses some of them. */
function desk(refused: Readonly<Record<string, HostFailureReason>>, isPageOpen = true) {
  const made = makeList(
    ['1', '2', '3', '4'].map((key) => candidateFor(key, { reopened: 'yes' })),
    { how: 'targeted', reasons: ['reopened'], size: 4 },
    {
      id: '0f0f0f0f-0000-4000-8000-000000000001',
      title: 'List',
      at: '2026-11-27T05:00:00Z',
      by: { id: 'me', name: 'Lea' },
      origin: { from: 'opened' },
    },
  )
  if (!made) throw new Error('The list is empty')
  let list: ReviewList = made
  const opened: (readonly [key: string, isChecked: boolean])[] = []
  const mark = (key: string, state: ListedTicket['state']) => {
    list = { ...list, tickets: list.tickets.map((one) => (one.key === key ? { ...one, state } : one)) }
  }
  mark('1', 'done')
  const openNext = () =>
    openNextListed({
      list: async () => list,
      clientOf: async (site) =>
        isPageOpen
          ? {
              site,
              get: async (path) => {
                const reason = refused[/(\d+)$/.exec(path)?.[1] ?? '']
                return reason ? { ok: false, reason, path } : { ok: true, value: {} }
              },
            }
          : null,
      markGone: async ({ key }) => {
        mark(key, 'gone')
        return true
      },
      open: async ({ key }, isChecked) => void opened.push([key, isChecked]),
    })
  return { openNext, opened, stateOf: (key: string) => list.tickets.find((one) => one.key === key)?.state }
}

describe('opening the next ticket of a list', () => {
  it('opens the first that is not reviewed, which the host has', async () => {
    const { openNext, opened } = desk({})
    expect(await openNext()).toEqual({ key: '2', gone: [] })
    expect(opened).toEqual([['2', true]])
  })

  it('marks what the host has no more, or does not show, and opens the one after it', async () => {
    const { openNext, opened, stateOf } = desk({ '2': 'not-found', '3': 'forbidden' })
    expect(await openNext()).toEqual({ key: '4', gone: ['2', '3'] })
    expect(opened).toEqual([['4', true]])
    expect(stateOf('2')).toBe('gone')
  })

  it('says when none is left', async () => {
    const { openNext, opened } = desk({ '2': 'not-found', '3': 'not-found', '4': 'not-found' })
    expect(await openNext()).toEqual({ key: null, gone: ['2', '3', '4'] })
    expect(opened).toEqual([])
  })

  it.each<HostFailureReason>(['signed-out', 'rate-limited', 'timeout', 'server-error'])(
    'opens the ticket to be seen when the host answers %s',
    async (reason) => {
      const { openNext, opened, stateOf } = desk({ '2': reason })
      expect(await openNext()).toEqual({ key: '2', gone: [] })
      expect(opened).toEqual([['2', false]])
      expect(stateOf('2')).toBe('open')
    },
  )

  it('opens it unasked where no page of the site is open', async () => {
    const { openNext, opened } = desk({ '2': 'not-found' }, false)
    expect(await openNext()).toEqual({ key: '2', gone: [] })
    expect(opened).toEqual([['2', false]])
  })
})

describe('a ticket that was opened unasked', () => {
  const ref = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '2' } as const
  const failed = (reason: HostFailureReason): TicketReading => ({
    kind: 'failed',
    ref,
    failure: { ok: false, reason, path: '' },
    at: '',
  })
  const READ = { kind: 'read' } as TicketReading
  it.each<[string, readonly (TicketReading | null)[], boolean]>([
    ['there', [null, { kind: 'reading', ref }, READ], false],
    ['not there', [null, { kind: 'reading', ref }, failed('not-found')], true],
    ['not shown to this person', [failed('forbidden')], true],
    ['not told, signed out', [failed('signed-out')], false],
    ['not told in time', [], false],
  ])('is %s', async (_, readings, isGone) => {
    const left = [...readings]
    expect(
      await isGoneAfterOpening(
        async () => left.shift() ?? null,
        async () => undefined,
      ),
    ).toBe(isGone)
  })
})
