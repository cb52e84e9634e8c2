import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallPage } from '@/lib/desk/bridge-client'
import { ChecklistDesk } from '@/lib/desk/checklist/checklist-desk'
import { deskHandlers, type DeskParts } from '@/lib/desk/handlers'
import { ScoreDesk } from '@/lib/desk/score-desk'
import type { TicketDesk } from '@/lib/desk/ticket-desk'
import { CHECKLIST_DATABASE } from '@/lib/storage/checklists'
import { playbooksItem } from '@/lib/storage/playbooks'
import { toStored } from '@/lib/storage/versioned'
import { playbookOf } from '../checklist/guide-case'
import { ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const TAB = 7
const sender = { kind: 'panel', tabId: TAB } as const
const ref = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' } as const
const snapshot = ticketOf([['R', '10:00', 'The export stops.']])
const BOOK = playbookOf(
  'exports',
  [{ id: 'update', ticks: { text: 'next update', by: ['agent'], name: 'next update' } }, { id: 'look' }],
  { articles: { en: 'export rows limit', de: 'Export Zeilen Grenze' } },
)

/** A worker that has just started, over a tab that shows ticket 1 with a draft, or no ticket. */
function start({ hasTicket = true } = {}) {
  const callPage: CallPage = async (_tab, name) =>
    (name === 'page/draft'
      ? { html: '<p>Next update at 15:00.</p>', kind: 'public' }
      : name === 'page/where'
        ? { site: ref.site, ref: hasTicket ? ref : null }
        : null) as never
  const reading = hasTicket ? { kind: 'read', ref, snapshot } : null
  const kept = { ...playbooksItem.defaults, playbooks: { exports: BOOK } }
  const { area } = memoryArea({ playbooks: toStored(playbooksItem, kept) })
  const notify = vi.fn()
  const knowledge = {
    search: vi.fn(async () => ({ suggestions: [] })),
    suggestBy: vi.fn(async () => []),
  }
  const parts = {
    tickets: { find: async () => reading, findRead: async () => reading } as unknown as TicketDesk,
    scores: new ScoreDesk(),
    checklists: new ChecklistDesk({
      area,
      notify,
      locale: () => 'en',
      choose: () => [],
      practised: async () => ({}),
    }),
    knowledge,
    callPage,
    notify,
    panelPlace: { handlers: () => ({}) },
    area,
  } as unknown as DeskParts
  return { handlers: deskHandlers(parts), notify, knowledge }
}

const kept = async () =>
  (await start().handlers['checklists/list']({ from: 0, size: 9 }, { kind: 'page' })).checklists

beforeEach(() => deleteDB(CHECKLIST_DATABASE))

describe('a panel on a worker that has just started', () => {
  it('keeps each thing the person does, and every tab is told', async () => {
    const step = { playbook: 'exports', step: 'look' }
    const calls = [
      () => start().handlers['panel/guide-mark']({ ...step, how: 'skipped', reason: 'Seen' }, sender),
      () => start().handlers['panel/guide-choose']({ topic: 'exports' }, sender),
      () => start().handlers['panel/guide-decide']({ playbook: 'exports', way: [1] }, sender),
      () => start().handlers['panel/guide-fact']({ fact: 'reply-started' }, sender),
    ]
    for (const call of calls) expect(await call()).toEqual({ ok: true })
    expect(await kept()).toMatchObject([
      {
        ...ref,
        chosen: 'exports',
        marks: { 'exports/look': { how: 'skipped', reason: 'Seen' } },
        ways: { exports: [1] },
        facts: ['reply-started'],
      },
    ])
    const { handlers, notify } = start()
    await handlers['panel/guide-mark']({ ...step, how: null }, sender)
    expect(notify).toHaveBeenCalledExactlyOnceWith({ deskhandNotice: 'view' })
  })

  it('looks a playbook up with what is being written, and its articles in the words of the customer', async () => {
    const { handlers, knowledge } = start()
    const book = await handlers['panel/guide-look']({ playbook: 'exports' }, sender)
    expect(book?.steps.map(({ state }) => state)).toEqual(['done', 'open'])
    expect(await handlers['panel/guide-articles']({ playbook: 'exports' }, sender)).toEqual([])
    expect(knowledge.suggestBy).toHaveBeenCalledExactlyOnceWith(snapshot, TAB, 'export rows limit')
  })

  it('is told where no ticket is read, and nothing is kept', async () => {
    const none = { ok: false, reason: 'no-ticket' }
    const { handlers, knowledge } = start({ hasTicket: false })
    const step = { playbook: 'exports', step: 'look', how: 'done' } as const
    expect(await handlers['panel/guide-mark'](step, sender)).toEqual(none)
    expect(await handlers['panel/guide-choose']({ topic: 'exports' }, sender)).toEqual(none)
    expect(await handlers['panel/guide-decide']({ playbook: 'exports', way: [0] }, sender)).toEqual(none)
    expect(await handlers['panel/guide-fact']({ fact: 'reply-started' }, sender)).toEqual(none)
    expect(await handlers['panel/guide-look']({ playbook: 'exports' }, sender)).toBeNull()
    expect(await handlers['panel/guide-articles']({ playbook: 'exports' }, sender)).toEqual([])
    expect(knowledge.suggestBy).not.toHaveBeenCalled()
    expect(await kept()).toEqual([])
  })
})

it('searching for articles is noted once there is something to search for', async () => {
  const { handlers, knowledge } = start()
  const filters = { source: null, audience: null, language: null }
  for (const query of ['', 'e', ' ex ']) await handlers['panel/search']({ query, filters }, sender)
  expect(await kept()).toEqual([])
  await handlers['panel/search']({ query: 'export', filters }, sender)
  expect(await kept()).toMatchObject([{ ...ref, facts: ['article-searched'] }])
  expect(knowledge.search).toHaveBeenCalledTimes(4)
})
