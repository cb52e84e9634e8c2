import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GapDesk } from '@/lib/desk/gap-desk'
import { KnowledgeDesk } from '@/lib/desk/knowledge-desk'
import type { Notice } from '@/lib/messaging/protocol'
import { GAP_DATABASE, openGapDatabase } from '@/lib/storage/gap-database'
import { KNOWLEDGE_DATABASE } from '@/lib/storage/knowledge-database'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { read } from '@/lib/ticket/field'
import { gapOfWords } from '../knowledge/gaps/gap-of'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const answered = (key: string, more: Partial<Parameters<typeof ticketOf>[1]> = {}) =>
  readingOf(
    ticketOf(
      [
        ['R', '10:00', 'Can the absence board go to a Teams channel as a PDF? Elena Petrov'],
        ['A', '11:00', 'Yes, open the board, press Share and choose the Teams channel.'],
      ],
      { key, url: `https://acme.zendesk.com/agent/tickets/${key}`, state: read('solved'), ...more },
    ),
  )

function openDesk(): { desk: GapDesk; knowledge: KnowledgeDesk; heard: Notice[] } {
  const heard: Notice[] = []
  const knowledge = new KnowledgeDesk({
    area: memoryArea().area,
    notify: () => undefined,
    findClient: () => Promise.resolve(null),
    clientOf: () => {
      throw new Error('Nothing is asked here')
    },
  })
  return { desk: new GapDesk(knowledge, (notice) => heard.push(notice)), knowledge, heard }
}

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(async () => {
  for (const name of [GAP_DATABASE, KNOWLEDGE_DATABASE, LEARNING_DATABASE]) await deleteDB(name)
})

describe('tickets without an article', () => {
  it('are recorded once each, named as soon as three tickets hold their words, also after the worker was started anew', async () => {
    const { desk, heard } = openDesk()
    for (const key of ['1', '2', '3', '4', '4']) await desk.observe(answered(key), [])
    expect(heard.length).toBeGreaterThan(0)
    const view = await openDesk().desk.view('tickets')
    expect(view.ticketCount).toBe(4)
    expect(view.clusters[0]?.tickets.map(({ key }) => key).toSorted()).toEqual(['3', '4'])
    expect(view.clusters[0]?.words).toContain('board')
    expect(JSON.stringify(await desk.all())).not.toMatch(/elena|petrov|share/i)
  })

  it('are looked at once for what was read and offered, however often the view is made', async () => {
    const { desk, knowledge } = openDesk()
    const learn = vi.spyOn(knowledge.learning, 'learn')
    const ticket = answered('1')
    await desk.observe(ticket, [])
    await desk.observe(ticket, [])
    expect(learn).toHaveBeenCalledTimes(1)
  })

  it('are forgotten when the ticket gets its article', async () => {
    const { desk } = openDesk()
    await desk.observe(answered('1'), [])
    const { snapshot } = answered('1')
    const messages = 'value' in snapshot.messages ? snapshot.messages.value : []
    const href = 'https://acme.zendesk.com/hc/en-us/articles/900'
    const linked = messages.map((one) => ({ ...one, links: [{ start: 0, end: 3, href }] }))
    await desk.observe(readingOf({ ...snapshot, messages: read(linked) }), [])
    expect(await desk.all()).toEqual([])
  })

  it('can be forgotten one by one, and all', async () => {
    const { desk } = openDesk()
    for (const key of ['1', '2', '3']) await desk.observe(answered(key), [])
    expect(await desk.forget(['https://acme.zendesk.com/1', 'nobody'])).toEqual({ ok: true, value: null })
    expect((await desk.all()).map(({ key }) => key)).toEqual(['2', '3'])
    expect((await desk.erase()).ok).toBe(true)
    expect(await desk.view('time')).toEqual({ clusters: [], clusterCount: 0, ticketCount: 0 })
  })
})

describe('the database of gaps', () => {
  it('keeps the newest where there are too many, and one record of a ticket', async () => {
    const database = await openGapDatabase(GAP_DATABASE, 2)
    const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`
    for (const [key, day] of [
      ['2', 2],
      ['1', 1],
      ['3', 3],
      ['3', 4],
    ] as const)
      expect((await database.record(gapOfWords(key, 'board', { at: at(day) }))).ok).toBe(true)
    expect((await database.gaps()).map(({ key, at: moment }) => [key, moment])).toEqual([
      ['2', at(2)],
      ['3', at(4)],
    ])
    database.close()
  })
})
