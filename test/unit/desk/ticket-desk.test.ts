import { describe, expect, it, vi } from 'vitest'
import type { TicketRef } from '@/lib/host/contract'
import { recentTickets } from '@/lib/desk/recent-tickets'
import { SiteMetadataCache } from '@/lib/desk/site-metadata'
import { TicketDesk } from '@/lib/desk/ticket-desk'
import { memoryArea } from '../storage/memory-area'
import { slowZendesk } from './slow-zendesk'

const ticket = (key: string): TicketRef => ({ host: 'zendesk', site: 'https://acme.zendesk.com', key })
const TAB = 7

function open(where: TicketRef | null = null) {
  const page = slowZendesk(where)
  const changed = vi.fn()
  const desk = new TicketDesk(page.callPage, new SiteMetadataCache(memoryArea().area), changed)
  const subject = async () => {
    const reading = await desk.find(TAB)
    return reading?.kind === 'read' ? reading.snapshot.subject : reading?.kind
  }
  return { page, changed, desk, subject }
}

describe('TicketDesk', () => {
  it('reads the ticket a page arrives at', async () => {
    const { page, desk, subject } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    expect(await subject()).toBe('reading')
    await page.answerAll()
    expect(await subject()).toEqual({ value: 'Subject of 1', route: 'api' })
  })

  it('drops an answer that comes late for a ticket no longer on screen', async () => {
    const { page, desk, subject } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.untilAsked('/api/v2/tickets/1')
    desk.arrive(TAB, ticket('2'), { session: 'one' })
    await page.answerAll('/api/v2/tickets/2')
    await page.answerAll()
    expect(await subject()).toEqual({ value: 'Subject of 2', route: 'api' })
    expect(page.aborted).toBeGreaterThan(0)
  })

  it('reads nothing again when the page says the same ticket twice', async () => {
    const { page, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    const asked = page.asked.length
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    expect(page.asked).toHaveLength(asked)
  })

  it('keeps what is shown while it reads again', async () => {
    const { page, desk, subject } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    page.rename('1', 'A better subject')
    const again = desk.reread(TAB)
    expect(await subject()).toEqual({ value: 'Subject of 1', route: 'api' })
    await again
    await page.answerAll()
    expect(await subject()).toEqual({ value: 'A better subject', route: 'api' })
  })

  it('remembers the last eight tickets, each once, the newest first', async () => {
    const { page, desk } = open()
    for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '3']) {
      desk.arrive(TAB, ticket(key), { session: 'one' })
      await page.answerAll()
    }
    expect(desk.recent.map(({ key }) => key)).toEqual(['3', '9', '8', '7', '6', '5', '4', '2'])
  })

  it('remembers no ticket that could not be read', async () => {
    const { page, desk } = open()
    page.fail('/api/v2/tickets/1', 403)
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    expect(desk.recent).toEqual([])
  })

  it('asks a bridge for what it holds after the worker was stopped', async () => {
    const { page, desk } = open(ticket('3'))
    await desk.find(TAB)
    await page.answerAll()
    expect(page.asked.filter(({ path }) => path.includes('/tickets/')).every(({ held }) => held)).toBe(true)
  })

  it.each([
    ['reads what is on screen for the recent tickets after the worker was stopped', [], ['3']],
    ['leaves a site that is switched off alone even then', ['https://acme.zendesk.com'], []],
  ])('%s', async (_, disabledSites, keys) => {
    const { page, desk } = open(ticket('3'))
    const { area } = memoryArea({ settings: { version: 1, data: { disabledSites } } })
    const parts = { tickets: desk, callPage: page.callPage, area, tabIds: () => Promise.resolve([TAB]) }
    const recent = recentTickets(parts)
    await page.answerAll()
    expect((await recent).map(({ key }) => key)).toEqual(keys)
    expect(page.asked.length > 0).toBe(keys.length > 0)
  })

  it('knows nothing of a tab without a bridge', async () => {
    const desk = new TicketDesk(async () => null, new SiteMetadataCache(memoryArea().area), vi.fn())
    expect(await desk.find(TAB)).toBeNull()
  })

  it('says why a ticket could not be read', async () => {
    const { page, desk } = open()
    page.fail('/api/v2/tickets/1', 403)
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    expect(await desk.find(TAB)).toMatchObject({
      kind: 'failed',
      failure: { reason: 'forbidden', status: 403 },
    })
  })

  it('asks with one request whether a ticket it read before has changed', async () => {
    const { page, desk, subject } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    desk.arrive(TAB, ticket('2'), { session: 'one' })
    await page.answerAll()
    const asked = page.asked.length
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    expect(await subject()).toBe('reading')
    await page.answerAll()
    expect(await subject()).toEqual({ value: 'Subject of 1', route: 'api' })
    expect(page.asked.slice(asked).map(({ path }) => path.split('?')[0])).toEqual(['/api/v2/tickets/1'])

    page.rename('2', 'Another subject')
    desk.arrive(TAB, ticket('2'), { session: 'one' })
    await page.answerAll()
    expect(await subject()).toEqual({ value: 'Another subject', route: 'api' })
  })

  it('reads what a hint is about with one request where nothing changed, looks once more, and troubles nobody', async () => {
    const { page, changed, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    const asked = page.asked.length
    changed.mockClear()
    const looked = desk.rereadOnHint(TAB, 'one')
    await answerUntil(page, looked)
    expect(page.asked.slice(asked).map(({ path }) => path.split('?')[0])).toEqual([
      '/api/v2/tickets/1',
      '/api/v2/tickets/1',
    ])
    expect(changed).not.toHaveBeenCalled()
  })

  it('keeps what is shown when the host stumbles over a hint, and says so until it answers again', async () => {
    const { page, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    page.fail('/api/v2/tickets/1', 503)
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    expect(await desk.find(TAB)).toMatchObject({
      kind: 'read',
      snapshot: { subject: { value: 'Subject of 1' } },
      again: { failure: { reason: 'server-error', status: 503 } },
    })
    page.recover()
    page.rename('1', 'After the pause')
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    const reading = await desk.find(TAB)
    expect(reading).toMatchObject({ kind: 'read', snapshot: { subject: { value: 'After the pause' } } })
    expect(reading).not.toHaveProperty('again')
  })

  it('reads on a hint what changed while the worker was stopped, and shares it from then on', async () => {
    const { page, desk } = open(ticket('1'))
    page.rename('1', 'A better subject')
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    const ofTicket = page.asked.filter(({ path }) => path.startsWith('/api/v2/tickets/'))
    expect(ofTicket.slice(0, 3).every(({ held }) => held)).toBe(true)
    expect(ofTicket.slice(3).every(({ held }) => !held)).toBe(true)
    expect(ofTicket.length).toBeGreaterThan(3)
    expect(await desk.find(TAB)).toMatchObject({ snapshot: { subject: { value: 'A better subject' } } })

    const asked = page.asked.length
    desk.arrive(TAB + 1, ticket('1'), { session: 'one' })
    await page.answerAll()
    expect(page.asked.slice(asked).map(({ path }) => path.split('?')[0])).toEqual(['/api/v2/tickets/1'])
  })

  it('reads again when it is asked to, also on a worker that has just started', async () => {
    const { page, desk } = open(ticket('1'))
    await answerUntil(page, desk.reread(TAB))
    await page.answerAll()
    expect(page.asked.filter(({ path, held }) => path.startsWith('/api/v2/tickets/') && !held)).toHaveLength(
      3,
    )
  })

  it('takes a ticket away that is gone', async () => {
    const { page, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    await page.answerAll()
    page.fail('/api/v2/tickets/1', 404)
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    expect(await desk.find(TAB)).toMatchObject({ kind: 'failed', failure: { reason: 'not-found' } })
  })
})

describe('two tabs on one ticket', () => {
  const OTHER = 8

  it('share one read, and what one learns the other shows', async () => {
    const { page, changed, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    desk.arrive(OTHER, ticket('1'), { session: 'one' })
    await page.answerAll()
    expect(page.asked.filter(({ path }) => path.includes('/tickets/'))).toHaveLength(3)
    expect(await desk.find(OTHER)).toMatchObject({ kind: 'read' })

    page.rename('1', 'A better subject')
    changed.mockClear()
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    expect(await desk.find(OTHER)).toMatchObject({ snapshot: { subject: { value: 'A better subject' } } })
    expect(changed).toHaveBeenCalledWith(OTHER, '1')
  })

  it('read for themselves when they have different sessions', async () => {
    const { page, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    desk.arrive(OTHER, ticket('1'), { session: 'another' })
    await page.answerAll()
    expect(page.asked.filter(({ path }) => path.includes('/tickets/'))).toHaveLength(6)
    page.rename('1', 'A better subject')
    await answerUntil(page, desk.rereadOnHint(TAB, 'one'))
    expect(await desk.find(OTHER)).toMatchObject({ snapshot: { subject: { value: 'Subject of 1' } } })
  })

  it('do not lose their ticket when the tab that reads it is closed', async () => {
    const { page, desk } = open()
    desk.arrive(TAB, ticket('1'), { session: 'one' })
    desk.arrive(OTHER, ticket('1'), { session: 'one' })
    await page.untilAsked('/api/v2/tickets/1')
    desk.leave(TAB)
    await page.answerAll()
    expect(await desk.find(OTHER)).toMatchObject({ kind: 'read' })
  })
})

/** Lets a page answer whatever it is asked until something has come to its end. */
async function answerUntil(page: ReturnType<typeof slowZendesk>, end: Promise<unknown>): Promise<void> {
  let isOver = false
  void end.then(() => (isOver = true))
  while (!isOver) await page.answerAll()
}
