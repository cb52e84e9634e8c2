import { describe, expect, it } from 'vitest'
import { lookForCandidates, type Found, type LookOptions } from '@/lib/desk/reviews/look-for-candidates'
import type { HostClient, HostFailure, RawTicket } from '@/lib/host/contract'
import type { FoundTicket, TicketSearch } from '@/lib/host/ticket-search'
import { unreadable } from '@/lib/ticket/field'
import { ticketOf } from '../../signals/ticket-of'

const CLIENT: HostClient = { site: '', get: async () => ({ ok: false, reason: 'not-allowed', path: '' }) }
const failure = (reason: HostFailure['reason']): HostFailure => ({ ok: false, reason, path: '/x' })

const found = (key: number): FoundTicket => ({
  snapshot: ticketOf([], { key: String(key), messages: unreadable('not-in-answer') }),
  raw: {} as RawTicket,
})

/** A search that gives these pages, and whole tickets of three messages. */
function searchOf(pages: readonly (readonly number[] | HostFailure)[], total: number | null = null) {
  const asked: string[] = []
  const refused = new Map<string, HostFailure>()
  const search: TicketSearch = {
    page: async (_, { cursor }) => {
      const at = Number(cursor ?? 0)
      asked.push(`page ${at}`)
      const page = pages[at] ?? []
      if ('reason' in page) return page
      const next = at + 1 < pages.length ? String(at + 1) : null
      return { ok: true, value: { tickets: page.map(found), unreadable: 0, next, total } }
    },
    whole: async (_, { snapshot: { key } }) => {
      asked.push(key)
      const lines = ['10:00', '11:00', '12:00'].map((at) => ['R', at, 'Hello'] as const)
      return refused.get(key) ?? { ok: true, value: ticketOf(lines, { key }) }
    },
  }
  return { search, asked, refused }
}

const look = (search: TicketSearch, options: Partial<LookOptions> = {}) =>
  lookForCandidates(search, CLIENT, {
    query: 'x',
    most: 1_000,
    score: null,
    now: () => '2026-11-27T05:00:00Z',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  })
const keys = ({ candidates }: Found) => candidates.map(({ key }) => Number(key))

describe('looking for tickets', () => {
  it('takes all pages, a ticket that moved between two of them once', async () => {
    const { search, asked } = searchOf([[1, 2], [2, 3], [4]])
    const result = await look(search)
    expect(result.ok && keys(result.found)).toEqual([1, 2, 3, 4])
    expect(result.ok && result.cut).toBe(false)
    expect(asked).toEqual(['page 0', 'page 1', 'page 2'])
  })

  it('stops when it has looked at enough, and says that there are more', async () => {
    const { search, asked } = searchOf([[1, 2], [3, 4], [5]])
    const result = await look(search, { most: 3 })
    expect(result.ok && keys(result.found)).toEqual([1, 2, 3])
    expect(result.ok && result.cut).toBe(true)
    expect(asked).toEqual(['page 0', 'page 1'])
  })

  it('says that there are more where the host gives fewer than it found', async () => {
    const { search } = searchOf([[1, 2]], 5_000)
    expect(await look(search)).toMatchObject({ ok: true, cut: true })
  })

  it('reads tickets whole and scores them only when asked to', async () => {
    const plain = searchOf([[1, 2]])
    const unscored = await look(plain.search)
    expect(unscored.ok && unscored.found.candidates[0]).toMatchObject({ hygiene: null, messages: null })
    expect(plain.asked).toEqual(['page 0'])
    const { search, asked } = searchOf([[1, 2]])
    const scored = await look(search, { score: ({ key }) => 40 + Number(key) })
    expect(asked).toEqual(['page 0', '1', '2'])
    expect(scored.ok && scored.found.candidates).toMatchObject([
      { key: '1', hygiene: 41, messages: 3 },
      { key: '2', hygiene: 42, messages: 3 },
    ])
  })

  it('scores no conversation that could not be read, and keeps the ticket', async () => {
    const { search, refused } = searchOf([[1, 2]])
    refused.set('1', failure('malformed'))
    search.whole = async (_, { snapshot }) =>
      refused.get(snapshot.key) ?? {
        ok: true,
        value: ticketOf([], { key: '2', messages: unreadable('forbidden') }),
      }
    const result = await look(search, { score: () => 90 })
    expect(result.ok && result.found.candidates).toMatchObject([
      { key: '1', hygiene: null },
      { key: '2', hygiene: null },
    ])
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    const onProgress = ({ candidates }: Found) => void told.push(candidates.length)
    await look(searchOf([[1, 2], [3]]).search, { onProgress })
    expect(told).toEqual([2, 3])
  })

  it.each([['a page', [[1], failure('server-error')], null] as const, ['a ticket', [[1, 2]], '2'] as const])(
    'ends with what the host says of %s',
    async (_, pages, ticket) => {
      const { search, refused } = searchOf(pages)
      if (ticket !== null) refused.set(ticket, failure('server-error'))
      expect(await look(search, { score: () => 1 })).toEqual({ ok: false, failure: failure('server-error') })
    },
  )
})
