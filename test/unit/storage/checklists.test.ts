import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CHECKLIST_DATABASE, openChecklistDatabase } from '@/lib/storage/checklists'

const TICKET = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '4001' } as const
const OTHER = { ...TICKET, key: '4002' }
const NOW = '2026-11-20T15:00:00.000Z'
const LATER = '2026-11-21T15:00:00.000Z'

/** Puts something into the database as it might have come there otherwise. */
async function lay(key: string, value: unknown): Promise<void> {
  const database = await openDB(CHECKLIST_DATABASE, 1)
  await database.put('checklists', value, `zendesk https://acme.zendesk.com ${key}`)
  database.close()
}

beforeEach(() => deleteDB(CHECKLIST_DATABASE))

describe('the checklist of a ticket', () => {
  it('is empty before anything was done, and kept over restarts afterwards', async () => {
    const database = await openChecklistDatabase()
    expect(await database.read(TICKET, NOW)).toEqual({
      isRepaired: false,
      state: { ...TICKET, at: NOW, chosen: null, marks: {}, facts: [], ways: {}, ticked: {} },
    })
    await database.change(TICKET, NOW, (state) => ({ ...state, chosen: 'sso' }))
    database.close()
    const again = await openChecklistDatabase()
    expect((await again.read(TICKET, LATER)).state).toMatchObject({ chosen: 'sso', at: NOW })
    expect((await again.read(OTHER, LATER)).state.chosen).toBeNull()
  })

  it('loses none of two changes that are made at once by two windows', async () => {
    const [one, two] = [await openChecklistDatabase(), await openChecklistDatabase()]
    await Promise.all([
      one.change(TICKET, NOW, (state) => ({ ...state, facts: [...state.facts, 'reminder-set'] })),
      two.change(TICKET, NOW, (state) => ({ ...state, facts: [...state.facts, 'packet-started'] })),
      one.change(TICKET, NOW, (state) => ({ ...state, chosen: 'sso' })),
    ])
    const { state } = await two.read(TICKET, NOW)
    expect(state.facts.toSorted()).toEqual(['packet-started', 'reminder-set'])
    expect(state.chosen).toBe('sso')
  })

  it('is not written when nothing was changed', async () => {
    const database = await openChecklistDatabase()
    await database.change(TICKET, NOW, (state) => state)
    expect(await database.all(NOW)).toEqual([])
  })

  it('stays as it was when the disk is full', async () => {
    const database = await openChecklistDatabase()
    await database.change(TICKET, NOW, (state) => ({ ...state, chosen: 'sso' }))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await database.change(TICKET, LATER, (state) => ({ ...state, chosen: null }))).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    put.mockRestore()
    expect((await database.read(TICKET, LATER)).state).toMatchObject({ chosen: 'sso', at: NOW })
  })

  it.each([
    ['a text', 'nonsense'],
    ['a list', [1, 2]],
    ['nothing at all', null],
  ])('is empty and said to be repaired where %s lies in its place', async (_what, value) => {
    const database = await openChecklistDatabase()
    await lay('4001', value)
    const { state, isRepaired } = await database.read(TICKET, NOW)
    expect(isRepaired).toBe(true)
    expect(state).toMatchObject({ ...TICKET, at: NOW, marks: {} })
  })

  it('keeps what can be used of one that another version wrote', async () => {
    const database = await openChecklistDatabase()
    const done = { how: 'done', at: NOW }
    await lay('4001', {
      ...TICKET,
      at: NOW,
      chosen: 7,
      marks: { 'sso/expiry': done, 'sso/other': { how: 'delegated', at: NOW }, 'sso/third': null },
      facts: ['reminder-set', 'telepathy'],
      ways: { sso: [0, 1], data: [99] },
      ticked: { 'sso/expiry': NOW, 'sso/other': 'yesterday' },
      addedLater: true,
    })
    const { state, isRepaired } = await database.read(TICKET, LATER)
    expect(isRepaired).toBe(true)
    expect(state).toEqual({
      ...TICKET,
      at: NOW,
      chosen: null,
      marks: { 'sso/expiry': done },
      facts: ['reminder-set'],
      ways: { sso: [0, 1] },
      ticked: { 'sso/expiry': NOW },
    })
  })
})

describe('all checklists', () => {
  it('are listed with the last changed first, and erased one by one or at once', async () => {
    const database = await openChecklistDatabase()
    await database.change(TICKET, NOW, (state) => ({ ...state, chosen: 'sso' }))
    await database.change(OTHER, LATER, (state) => ({ ...state, chosen: 'data' }))
    await lay('4003', 'nonsense')
    const keys = async () => (await database.all('2026-01-01T00:00:00.000Z')).map(({ key }) => key)
    expect(await keys()).toEqual(['4002', '4001', '4003'])
    expect(await database.erase(OTHER)).toEqual({ ok: true, value: null })
    expect(await keys()).toEqual(['4001', '4003'])
    await database.erase(null)
    expect(await keys()).toEqual([])
  })

  it('are forgotten when they were last changed too long ago, or nobody knows when', async () => {
    const database = await openChecklistDatabase()
    await database.change(TICKET, NOW, (state) => ({ ...state, chosen: 'sso' }))
    await database.change(OTHER, LATER, (state) => ({ ...state, chosen: 'data' }))
    await lay('4003', 'nonsense')
    expect(await database.forgetBefore(LATER)).toEqual({ ok: true, value: 2 })
    expect((await database.all(NOW)).map(({ key }) => key)).toEqual(['4002'])
  })

  it('tell whoever holds them when the browser takes the database away', async () => {
    const closed = vi.fn()
    await openChecklistDatabase(closed)
    await deleteDB(CHECKLIST_DATABASE)
    expect(closed).toHaveBeenCalled()
  })
})
