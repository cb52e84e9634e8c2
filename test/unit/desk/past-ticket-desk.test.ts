import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LearningDesk } from '@/lib/desk/learning-desk'
import { PastTicketDesk } from '@/lib/desk/past-ticket-desk'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { messageOf, ticketOf } from '../knowledge/samples'

const SITE = 'https://acme.zendesk.com'
const RESET = 'zendesk-guide@acme.zendesk.com/900101'
const NOW = Date.parse('2026-11-20T12:00:00Z')

/** A solved ticket answered with an article. */
function solved(key: string, at: string): TicketSnapshot {
  return {
    ...ticketOf('Password reset mail', [
      messageOf('requester', `The reset mail never arrives, order Zx${key}99Q.`, { id: 'a', at }),
      {
        ...messageOf('agent', 'See here', { id: 'b', at }),
        links: [{ start: 0, end: 8, href: `${SITE}/hc/en-us/articles/900101` }],
      },
    ]),
    site: SITE,
    key,
    url: `${SITE}/agent/tickets/${key}`,
    state: read('solved' as const),
  }
}

async function open(keys: readonly string[] = []) {
  const learning = new LearningDesk({ linked: async () => [RESET], terms: async () => () => false })
  await learning.learn(
    keys.map((key, at) => solved(key, `2026-${String(11 - at * 2).padStart(2, '0')}-10T10:00:00Z`)),
  )
  return new PastTicketDesk(learning, async () => new Map([[RESET, 'Resetting a password']]))
}
const keysOf = async (desk: PastTicketDesk, query = '') =>
  (await desk.list(query, 0, 100)).tickets.map(({ key }) => key)

beforeEach(() => deleteDB(LEARNING_DATABASE))

describe('what is kept of past tickets', () => {
  it('is shown whole, newest first, and holds no rare word', async () => {
    const desk = await open(['1', '2', '3', '4'])
    expect(await keysOf(desk)).toEqual(['1', '2', '3', '4'])
    const { tickets, total } = await desk.list('', 1, 2)
    expect([total, tickets.map(({ key }) => key)]).toEqual([4, ['2', '3']])
    expect(tickets[0]).toMatchObject({
      answers: [{ articleId: RESET, title: 'Resetting a password', how: 'linked' }],
    })
    expect(tickets[0]?.terms).toContain('reset')
    expect(JSON.stringify(tickets)).not.toMatch(/zx\d99q/i)
    expect(await desk.counts()).toEqual(new Map([[SITE, 4]]))
  })

  it('is found by key, by article and by word', async () => {
    const desk = await open(['1', '2', '3', '42'])
    expect(await keysOf(desk, '42')).toEqual(['42'])
    expect(await keysOf(desk, 'resetting PASSWORD')).toHaveLength(4)
    expect(await keysOf(desk, 'printer')).toEqual([])
  })

  it('is forgotten when it is older than it may be kept', async () => {
    const desk = await open(['1', '2', '3', '4'])
    expect(await desk.forgetOld(6, NOW)).toBe(1)
    expect(await keysOf(desk)).toEqual(['1', '2', '3'])
    expect(await desk.forgetOld(24, NOW)).toBe(0)
  })

  it('is erased one by one and at once', async () => {
    const desk = await open(['1', '2', '3', '4'])
    await desk.erase(`${SITE}/2`)
    expect(await keysOf(desk)).toEqual(['1', '3', '4'])
    await desk.erase(null)
    expect(await keysOf(await open())).toEqual([])
  })
})

describe('a pack for a colleague', () => {
  it('brings what is known to another browser, and changes nothing that is known there', async () => {
    const mine = await open(['1', '2', '3', '4'])
    const pack = await mine.pack('2026-11-20T12:00:00Z')
    expect(pack?.fileName).toBe('deskhand-past-tickets-2026-11-20.jsonl')
    const before = (await mine.list('', 0, 100)).tickets
    await mine.erase(null)

    const theirs = await open(['1'])
    const own = (await theirs.list('', 0, 1)).tickets[0]
    expect(await theirs.take(pack?.text ?? '')).toEqual({ ok: true, taken: 3, known: 1 })
    expect((await theirs.list('', 0, 1)).tickets[0]).toEqual(own)
    expect((await theirs.list('', 1, 100)).tickets).toEqual(before.slice(1))
    expect(await keysOf(await open())).toEqual(['1', '2', '3', '4'])
  })

  it('with one faulty line changes nothing', async () => {
    const desk = await open(['1', '2', '3'])
    const text = (await desk.pack('2026-11-20'))?.text.replaceAll('/acme.', '/other.') ?? ''
    const broken = text.trimEnd().replace(/.$/, '')
    expect(await desk.take(broken)).toEqual({
      ok: false,
      fault: { reason: 'foreign', line: 2, field: 'answers.0.articleId' },
    })
    expect(await keysOf(desk)).toEqual(['1', '2', '3'])
  })

  it('is not written when nothing is known', async () => {
    expect(await (await open()).pack('2026-11-20')).toBeNull()
  })
})
