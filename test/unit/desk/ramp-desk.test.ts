import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RampDesk } from '@/lib/desk/ramp/ramp-desk'
import { rampHandlers } from '@/lib/desk/ramp/ramp-handlers'
import { scoreOptions } from '@/lib/desk/ready-view'
import type { SeenView } from '@/lib/desk/ramp/seen-work'
import { writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import { packForRole } from '@/lib/rubric/built-in-packs'
import { settingsItem } from '@/lib/storage/settings'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { openRampDatabase, RAMP_DATABASE } from '@/lib/storage/ramp'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { scriptedRamp, scriptedTickets } from '../../ramp/scripted-tickets'
import { ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const NOW = '2026-11-18T16:00:00Z'
const page = { kind: 'page' } as const

function seen(snapshot: TicketSnapshot, characters: number, at = NOW): SeenView {
  const options = { ...scoreOptions(settingsItem.defaults), now: NOW }
  const card = (kind: 'hygiene' | 'escalation') =>
    scoreTicket(snapshot, packForRole(kind, 'specialist'), options)
  const base = { hygiene: card('hygiene'), escalation: card('escalation') }
  return {
    snapshot,
    base,
    draft: characters === 0 ? null : { characters },
    guide: null,
    role: 'specialist',
    at,
  }
}

const ticket = (key: string, more: Partial<TicketSnapshot> = {}) =>
  ticketOf(
    [
      ['R', '10:00', 'The export stops with 502. Elena Petrov'],
      ['A', '11:00', 'Thank you, I look into it and write again by 15:00 UTC.'],
    ],
    { key, ...more },
  )

function openDesk() {
  const notify = vi.fn()
  const ramp = new RampDesk(notify)
  return {
    ramp,
    notify,
    handlers: rampHandlers({ ramp, area: memoryArea().area, openOwnPage: async () => undefined }),
  }
}

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(() => deleteDB(RAMP_DATABASE))

describe('the record of one’s own work', () => {
  it('counts what is written on, not what is looked at, and holds no word of it', async () => {
    const { ramp } = openDesk()
    await ramp.observe(seen(ticket('1'), 0))
    await ramp.observe(seen(ticket('2'), 19))
    await ramp.observe(seen(ticket('3'), 20))
    const { tickets } = await openDesk().ramp.kept()
    expect(tickets.map(({ key, hygiene }) => [key, typeof hygiene])).toEqual([['3', 'number']])
    expect(JSON.stringify(tickets)).not.toMatch(/export|elena|mira|502/iu)
  })

  it('brings a ticket that counts up to date when it is seen again', async () => {
    const { ramp } = openDesk()
    await ramp.observe(seen(ticket('3'), 40))
    await ramp.observe(seen(ticket('3', { state: read('solved'), tags: read(['escalated']) }), 0))
    expect((await ramp.kept()).tickets).toMatchObject([
      { key: '3', isOver: true, isEscalated: true, readyFirst: false },
    ])
  })

  it('is written once for what stays as it is', async () => {
    const { ramp, notify } = openDesk()
    const snapshot = ticket('3')
    for (const characters of [40, 41, 42]) await ramp.observe(seen(snapshot, characters))
    expect(notify).toHaveBeenCalledTimes(1)
  })

  it('counts articles that are inserted, two tabs at a time', async () => {
    const [one, other] = [openDesk().ramp, openDesk().ramp]
    await Promise.all([one, other, one].map((desk) => desk.articleInserted(ticket('4'), 'analyst', NOW)))
    await one.observe(seen(ticket('4'), 0))
    const { tickets } = await other.kept()
    expect(tickets).toMatchObject([{ key: '4', articles: 3, role: 'analyst', hygiene: expect.any(Number) }])
  })

  it('counts one article for a ticket however often it is drafted, without its title', async () => {
    const { ramp } = openDesk()
    const { host, site, key } = ticket('5')
    for (const at of ['2026-11-18T16:00:00.000Z', '2026-11-18T17:00:00.000Z'])
      await ramp.drafted({ host, site, key }, at)
    expect((await ramp.kept()).articles).toEqual([
      {
        id: 'draft zendesk https://acme.zendesk.com 5',
        at: '2026-11-18T16:00:00.000Z',
        how: 'drafted',
        title: '',
      },
    ])
  })

  it('counts nothing while that is switched off', async () => {
    const { ramp, handlers } = openDesk()
    await handlers['ramp/person']({ start: null, role: null, counting: false }, page)
    await ramp.observe(seen(ticket('6'), 40))
    await ramp.articleInserted(ticket('6'), 'analyst', NOW)
    await ramp.drafted(ticket('6'), NOW)
    expect(await ramp.kept()).toMatchObject({ tickets: [], articles: [] })
  })
})

describe('what is kept', () => {
  it('takes the person’s own word on goals, and takes it back', async () => {
    const { handlers } = openDesk()
    const said = { assessed: 'on-the-way', note: 'Half of it', mentor: 'Agreed', least: 25 } as const
    await handlers['ramp/goal']({ goal: 'specialist/first-tickets', mark: said }, page)
    await handlers['ramp/goal']({ goal: 'specialist/who-helps', mark: said }, page)
    await handlers['ramp/person']({ start: '2026-11-02', role: 'engineer', counting: true }, page)
    await handlers['ramp/goal']({ goal: 'specialist/who-helps', mark: null }, page)
    const { kept, role, plan, topics } = await openDesk().handlers['ramp/view']({}, page)
    expect(kept.person).toEqual({
      start: '2026-11-02',
      role: 'engineer',
      counting: true,
      goals: { 'specialist/first-tickets': { ...said, at: expect.any(String) } },
    })
    expect([role, plan.profile]).toEqual(['engineer', 'engineer'])
    expect(topics.map(({ id }) => id)).toContain('sso')
    expect(topics.map(({ id }) => id)).not.toContain('first-look')
  })

  it('is taken in from a file as a whole or not at all', async () => {
    const { handlers, ramp } = openDesk()
    const text = writeRampFile(scriptedRamp())
    expect(
      await handlers['ramp/take']({ text: text.replace('"hygiene": 62', '"hygiene": 620') }, page),
    ).toEqual({ ok: false, reason: 'faulty' })
    expect((await ramp.kept()).tickets).toEqual([])
    expect(await handlers['ramp/take']({ text }, page)).toEqual({ ok: true, tickets: 20 })
    expect(await handlers['ramp/take']({ text }, page)).toEqual({ ok: true, tickets: 0 })
    expect(await ramp.kept()).toEqual(scriptedRamp())
  })

  it('tells which topics are practised, and anew once that changed', async () => {
    const { ramp } = openDesk()
    expect(await ramp.practised()).toEqual({})
    await ramp.take(scriptedRamp())
    expect(await ramp.practised()).toMatchObject({ sso: 4, webhook: 1 })
    await ramp.observe(seen(ticket('9008', { state: read('solved') }), 0))
    const after = (await ramp.kept()).tickets.find(({ key }) => key === '9008')
    expect(after?.hygiene).toBeLessThan(80)
    expect(await ramp.practised()).toMatchObject({ sso: 3, webhook: 1 })
    expect(await openDesk().ramp.practised()).toEqual(await ramp.practised())
    await ramp.erase()
    expect(await ramp.practised()).toEqual({})
  })

  it('is forgotten one by one, and erased', async () => {
    const { handlers, ramp } = openDesk()
    await handlers['ramp/take']({ text: writeRampFile(scriptedRamp()) }, page)
    await handlers['ramp/forget'](
      { tickets: ['zendesk https://acme.zendesk.com 9001'], articles: ['a-1'] },
      page,
    )
    expect(await ramp.kept()).toMatchObject({ tickets: { length: 19 }, articles: { length: 1 } })
    await handlers['ramp/erase']({}, page)
    expect(await ramp.kept()).toMatchObject({ tickets: [], articles: [], person: { start: null } })
  })

  it('is forgotten after two years, by a clock that is looked at twice', async () => {
    const { ramp } = openDesk()
    await ramp.take(scriptedRamp())
    const at = (day: string) => Date.parse(`${day}T12:00:00Z`)
    await ramp.tidy(at('2028-11-10'))
    expect((await ramp.kept()).tickets).toHaveLength(20)
    await ramp.tidy(at('2028-11-12'))
    expect((await ramp.kept()).tickets.map(({ key }) => key)[0]).toBe('9012')
    expect((await ramp.kept()).person.start).toBe('2026-11-02')
  })

  it('makes room for new tickets with those worked on longest ago', async () => {
    const database = await openRampDatabase(RAMP_DATABASE, 3)
    for (const one of scriptedTickets().toReversed()) await database.changeTicket(one.key, () => one)
    expect((await database.kept()).tickets.map(({ key }) => key)).toEqual(['9018', '9019', '9020'])
    database.close()
  })

  it('stays as it was where the disk is full', async () => {
    const { ramp, handlers } = openDesk()
    await ramp.take(scriptedRamp())
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    })
    const person = { start: '2026-01-01', role: null, counting: true }
    expect(await handlers['ramp/person'](person, page)).toEqual({ ok: false, reason: 'storage-full' })
    full.mockRestore()
    expect(await ramp.kept()).toEqual(scriptedRamp())
  })
})
