import { describe, expect, it } from 'vitest'
import { VisitDesk } from '@/lib/desk/visit-desk'
import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { MOST_VISITS } from '@/lib/storage/visits'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { memoryArea } from '../storage/memory-area'
import { momentOf, ticketOf, type Line } from '../signals/ticket-of'

const TAB = 7
const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since Monday.'],
  ['A', '10:20', 'I compare the logs now.'],
]
const ticket = (key: string, changes: Partial<TicketSnapshot> = {}) =>
  ticketOf(TALK, { key, readAt: momentOf('11:00'), ...changes })
const unowned = { assignee: read(null) }
const owned = { readAt: momentOf('12:00') }

function open({ full = false } = {}) {
  const local = memoryArea({}, { full })
  const session = memoryArea()
  const see = (snapshot: TicketSnapshot, tab = TAB, desk = new VisitDesk(local.area, session.area)) => {
    const card = scoreTicket(snapshot, basePack('hygiene'), { now: momentOf('11:00'), timeZone: 'UTC' })
    return desk.changeSince(tab, snapshot, { card, pack: basePack('hygiene'), settings: 'x' })
  }
  return { local, session, see, leave: () => new VisitDesk(local.area, session.area).leave(TAB) }
}

/** Each look is made by a desk of its own, as after a worker was stopped. */
describe('VisitDesk', () => {
  it('says nothing on a first visit', async () => {
    expect(await open().see(ticket('1'))).toBeNull()
  })

  it('says what changed since the visit before', async () => {
    const { see } = open()
    await see(ticket('1', unowned))
    await see(ticket('2'))
    const change = await see(ticket('1', owned))
    expect(change?.criteria).toEqual([expect.objectContaining({ id: 'ownership', from: 'fail', to: 'pass' })])
    expect(change?.since).toBe(momentOf('11:00'))
  })

  it('keeps saying so for the whole visit, also to a worker that has just started and after a reload', async () => {
    const { see } = open()
    await see(ticket('1', unowned))
    await see(ticket('2'))
    const change = await see(ticket('1', owned))
    expect(await see(ticket('1', owned))).toEqual(change)
  })

  it('tells a change during the visit from none: the visit before is what counts', async () => {
    const { see } = open()
    await see(ticket('1', unowned))
    expect(await see(ticket('1', owned))).toBeNull()
    await see(ticket('2'))
    expect(await see(ticket('1', owned))).toBeNull()
  })

  it('begins another visit when the tab was closed or showed no ticket', async () => {
    const { see, leave } = open()
    await see(ticket('1', unowned))
    await leave()
    expect(await see(ticket('1', owned))).not.toBeNull()
    await leave()
    expect(await see(ticket('1', owned))).toBeNull()
  })

  it('keeps sites and tabs apart', async () => {
    const { see } = open()
    await see(ticket('1', unowned))
    expect(await see(ticket('1', { ...owned, site: 'https://other.zendesk.com' }))).toBeNull()
    expect(await see(ticket('1', owned), TAB + 1)).not.toBeNull()
  })

  it('forgets the ticket seen longest ago when there are too many', async () => {
    const { local, see } = open()
    await see(ticket('1'))
    const stored = local.contents['visits'] as { data: { cards: Record<string, { readAt: string }> } }
    const [card] = Object.values(stored.data.cards)
    if (!card) throw new Error('nothing was remembered')
    for (let index = 0; index < MOST_VISITS; index++)
      stored.data.cards[`old ${index}`] = { ...card, readAt: new Date(1e12 + index * 60_000).toISOString() }
    await see(ticket('2'))
    const { cards } = (local.contents['visits'] as typeof stored).data
    expect(Object.keys(cards)).toHaveLength(MOST_VISITS)
    expect(cards).not.toHaveProperty('old 0')
    expect(cards).not.toHaveProperty('old 1')
    expect(Object.keys(cards)).toContain('zendesk https://acme.zendesk.com 2')
  })

  it('loses only the memory when the storage is full', async () => {
    const { see } = open({ full: true })
    expect(await see(ticket('1', unowned))).toBeNull()
    await see(ticket('2'))
    expect(await see(ticket('1', owned))).toBeNull()
  })
})
