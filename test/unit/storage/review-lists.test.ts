import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditEntry } from '@/lib/review/record/audit'
import { makeList } from '@/lib/review/sample/make-list'
import type { ReviewList } from '@/lib/review/sample/review-list'
import { openReviewDatabase, type ReviewIdb } from '@/lib/storage/reviews/database'
import { addList, keptLists, listOf, markListed, removeList } from '@/lib/storage/reviews/lists'
import { candidateFor } from '../review/sample/candidates'

const ME = { id: '0f0f0f0f-0000-4000-8000-0000000000aa', name: 'Lea' }
const ID = '0f0f0f0f-0000-4000-8000-000000000001'
const OTHER = '0f0f0f0f-0000-4000-8000-000000000002'

function list(id: string, at: string): ReviewList {
  const made = makeList(
    ['1', '2', '3'].map((key) => candidateFor(key)),
    { how: 'random', seed: 's', size: 3, strata: [] },
    { id, title: 'Week 47', at, by: ME, origin: { from: 'opened' } },
  )
  if (!made) throw new Error('The list is empty')
  return made
}
const entry = (what: AuditEntry['what'], id: string): AuditEntry => ({
  at: '2026-11-27T05:00:00Z',
  by: ME,
  what,
  id,
  counter: null,
  card: null,
  count: null,
})
const ticket = (key: string) => ({ host: 'zendesk', site: 'https://acme.zendesk.com', key }) as const

let database: ReviewIdb
let count = 0
beforeEach(async () => {
  database = await openReviewDatabase(`lists-${(count += 1)}`)
})
afterEach(() => database.close())

describe('lists of tickets to review', () => {
  it('are kept with the record of it, and come the newest first', async () => {
    const older = list(ID, '2026-11-26T05:00:00Z')
    const newer = list(OTHER, '2026-11-27T05:00:00Z')
    for (const one of [older, newer])
      expect(await addList(database, one, entry('list-made', one.id))).toEqual({ ok: true, value: null })
    expect(await keptLists(database)).toEqual([newer, older])
    expect(await database.getAll('audit')).toMatchObject([
      { what: 'list-made', id: ID },
      { what: 'list-made', id: OTHER },
    ])
  })

  it('are never written over: a second one of the same id changes nothing', async () => {
    await addList(database, list(ID, '2026-11-26T05:00:00Z'), entry('list-made', ID))
    // Told twice, as after a worker that was stopped, it is kept once.
    expect(await addList(database, list(ID, '2026-11-27T05:00:00Z'), entry('list-made', ID))).toEqual({
      ok: true,
      value: null,
    })
    expect((await listOf(database, ID))?.at).toBe('2026-11-26T05:00:00Z')
    expect(await database.count('audit')).toBe(1)
  })

  it('are removed once, with the record of it', async () => {
    await addList(database, list(ID, '2026-11-26T05:00:00Z'), entry('list-made', ID))
    const remove = () => removeList(database, ID, entry('list-removed', ID))
    expect(await remove()).toEqual({ ok: true, value: true })
    expect(await remove()).toEqual({ ok: true, value: false })
    expect(await keptLists(database)).toEqual([])
    expect((await database.getAll('audit')).map(({ what }) => what)).toEqual(['list-made', 'list-removed'])
  })

  it('have tickets that are skipped, gone and brought back, but never taken back from reviewed', async () => {
    const made = list(ID, '2026-11-26T05:00:00Z')
    await addList(database, made, entry('list-made', ID))
    const stateOf = async (key: string) =>
      (await listOf(database, ID))?.tickets.find((one) => one.key === key)?.state
    for (const state of ['skipped', 'open', 'gone'] as const) {
      expect(await markListed(database, ID, ticket('2'), state)).toEqual({ ok: true, value: true })
      expect(await stateOf('2')).toBe(state)
    }
    expect(await stateOf('1')).toBe('open')
    const done = made.tickets.map((one) => (one.key === '3' ? { ...one, state: 'done' as const } : one))
    await database.put('lists', { ...made, tickets: done })
    expect(await markListed(database, ID, ticket('3'), 'skipped')).toEqual({ ok: true, value: false })
    expect(await stateOf('3')).toBe('done')
    expect(await markListed(database, ID, ticket('9'), 'skipped')).toEqual({ ok: true, value: false })
    expect(await markListed(database, OTHER, ticket('1'), 'skipped')).toEqual({ ok: true, value: false })
  })
})
