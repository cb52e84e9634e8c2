import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { KeptIndex } from '@/lib/knowledge/kept-index'
import { queryOfParts } from '@/lib/knowledge/query'
import type { PageToStore, SourceState } from '@/lib/knowledge/store'
import { openKnowledgeDatabase, type KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { articleOf, SMALL_BASE } from './samples'

let database: KnowledgeDatabase
let count = 0
beforeEach(async () => {
  count += 1
  database = await openKnowledgeDatabase(`test-${count}`)
})
afterEach(() => {
  vi.restoreAllMocks()
  database.close()
})

function stateOf(round: number, more: Partial<SourceState> = {}): SourceState {
  return {
    sourceId: 'kb',
    round,
    run: null,
    lastFull: null,
    lastIncremental: null,
    articles: 0,
    skipped: 0,
    notBefore: null,
    lastProblem: null,
    ...more,
  }
}
const pageOf = (articles: PageToStore['articles'], more: Partial<PageToStore> = {}): PageToStore => ({
  state: stateOf(1),
  articles,
  removed: [],
  removesUnseen: false,
  ...more,
})
const firstFor = async (kept: KeptIndex, text: string) =>
  (await kept.index.suggest(queryOfParts([{ text, weight: 1 }]), 1))[0]?.document.id

/** Lets the `nth` write from now on find the disk full. */
function fillDisk(nth: number): void {
  let writes = 0
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    writes += 1
    if (writes >= nth) throw new DOMException('The disk is full', 'QuotaExceededError')
    return put.apply(this, args)
  })
}

describe('articles and states', () => {
  it('stores a page with its state and counts the articles', async () => {
    const saved = await database.savePage(pageOf(SMALL_BASE))
    expect(saved).toMatchObject({ ok: true, value: { state: { articles: SMALL_BASE.length }, removed: 0 } })
    expect((await database.sourceState('kb'))?.articles).toBe(SMALL_BASE.length)
    expect(await database.articles(['kb/export', 'kb/none'])).toEqual([SMALL_BASE[1]])
  })

  it('removes what a complete listing did not see, of this source only', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    await database.savePage({
      ...pageOf([articleOf('x', 'Other', '', { id: 'other/x', sourceId: 'other' })]),
      state: stateOf(1, { sourceId: 'other' }),
    })
    const saved = await database.savePage(
      pageOf([articleOf('export', 'Still here')], { state: stateOf(2), removesUnseen: true }),
    )
    expect(saved).toMatchObject({
      ok: true,
      value: { removed: SMALL_BASE.length - 1, state: { articles: 1 } },
    })
    expect(await database.articles(['other/x'])).toHaveLength(1)
  })

  it('keeps a page out altogether when the disk is full in the middle of it', async () => {
    await database.savePage(pageOf(SMALL_BASE.slice(0, 2)))
    fillDisk(3)
    expect(await database.savePage(pageOf(SMALL_BASE.slice(2), { state: stateOf(5) }))).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    vi.restoreAllMocks()
    expect((await database.sourceState('kb'))?.round).toBe(1)
    expect(await database.articlesAfter(null, 100)).toHaveLength(2)
  })

  it('removes a source with all its articles', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    await database.removeSource('kb')
    expect(await database.sourceStates()).toEqual([])
    expect(await database.articlesAfter(null, 10)).toEqual([])
  })

  it('reads a state that another version wrote as none', async () => {
    await database.saveState({ ...stateOf(1), round: 'one' } as unknown as SourceState)
    expect(await database.sourceState('kb')).toBeNull()
  })
})

describe('the stored index', () => {
  it('is there after a restart, with what changed since', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    const kept = await KeptIndex.open(database)
    expect(await kept.catchUp(true)).toMatchObject({ ok: true })
    await database.savePage(pageOf([articleOf('new', 'Printing labels')], { removed: ['kb/export'] }))
    const again = await KeptIndex.open(database)
    expect(again.index.size).toBe(SMALL_BASE.length)
    expect(await firstFor(again, 'printing labels')).toBe('kb/new')
    expect(await firstFor(again, 'CSV export rows')).not.toBe('kb/export')
  })

  it('is replaced whole: a full disk in the middle leaves the old one', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    await (await KeptIndex.open(database)).catchUp(true)
    const before = await database.loadIndex()
    const larger = new PostingsIndex()
    larger.add([articleOf('only', 'Only')])
    fillDisk(2)
    expect(await database.saveIndex(larger.toStored(), 99)).toEqual({ ok: false, reason: 'storage-full' })
    vi.restoreAllMocks()
    expect(await database.loadIndex()).toEqual(before)
  })

  it('counts generations up and keeps one', async () => {
    const index = new PostingsIndex()
    index.add(SMALL_BASE)
    expect(await database.saveIndex(index.toStored(), 0)).toEqual({ ok: true, value: 1 })
    expect(await database.saveIndex(index.toStored(), 0)).toEqual({ ok: true, value: 2 })
    expect((await database.loadIndex())?.stored.segments).toHaveLength(1)
  })

  it('is built again from the articles when another version stored it', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    const [segment] = (() => {
      const old = new PostingsIndex()
      old.add([articleOf('old', 'Old')])
      return old.toStored().segments
    })()
    await database.saveIndex({ segments: segment ? [{ ...segment, format: 0 }] : [], struckOut: [] }, 99)
    const kept = await KeptIndex.open(database)
    expect(kept.index.size).toBe(SMALL_BASE.length)
    expect(await firstFor(kept, 'RLY-3009')).toBe('kb/webhook')
  })

  it('writes a segment once, however often the index is stored', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    const kept = await KeptIndex.open(database)
    await kept.catchUp(true)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await database.savePage(pageOf([articleOf('new', 'Printing labels')]))
    await kept.catchUp(true)
    const written = put.mock.contexts.map((store) => (store as IDBObjectStore).name)
    expect(written.filter((name) => name === 'segments')).toHaveLength(1)
    expect((await KeptIndex.open(database)).index.size).toBe(SMALL_BASE.length + 1)
  })

  it('goes on with a building that the death of the worker interrupted', async () => {
    const many = Array.from({ length: 4_400 }, (_, n) =>
      articleOf(String(n).padStart(5, '0'), `Article ${n}`),
    )
    await database.savePage(pageOf(many))
    const read = vi.spyOn(database, 'articlesAfter')
    const dies = (call: number) =>
      read.mockImplementation(function (this: KnowledgeDatabase, ...args) {
        if (read.mock.calls.length > call) throw new Error('killed')
        return Object.getPrototypeOf(database).articlesAfter.apply(database, args) as Promise<never>
      })
    dies(13)
    await expect(KeptIndex.open(database)).rejects.toThrow('killed')
    await database.savePage(pageOf([articleOf('00007', 'Printing labels')], { removed: ['kb/00100'] }))
    read.mockClear()
    dies(Infinity)
    const kept = await KeptIndex.open(database)
    expect(read.mock.calls[0]).toEqual(['kb/01999', 200])
    expect(kept.index.size).toBe(many.length - 1)
    expect(await firstFor(kept, 'printing labels')).toBe('kb/00007')
    expect((await database.loadIndex())?.builtTo).toBeNull()
  })

  it('is built again where a version stored it that wrote it whole each time', async () => {
    const name = `test-old-${count}`
    const old = await openDB(name, 1, {
      upgrade(opened) {
        opened.createObjectStore('articles', { keyPath: 'id' }).createIndex('bySource', ['sourceId', 'round'])
        opened.createObjectStore('sources', { keyPath: 'sourceId' })
        opened.createObjectStore('changes', { autoIncrement: true })
        opened.createObjectStore('indexHead')
        opened.createObjectStore('indexParts')
      },
    })
    for (const article of SMALL_BASE)
      await old.put('articles', { id: article.id, sourceId: 'kb', round: 1, article })
    await old.put('indexHead', { generation: 3, parts: 1, upTo: 9 }, 'head')
    old.close()
    const opened = await openKnowledgeDatabase(name)
    expect((await KeptIndex.open(opened)).index.size).toBe(SMALL_BASE.length)
    opened.close()
  })

  it('serves from memory when it cannot be stored', async () => {
    await database.savePage(pageOf(SMALL_BASE))
    const kept = await KeptIndex.open(database)
    fillDisk(1)
    expect(await kept.catchUp(true)).toEqual({ ok: false, reason: 'storage-full' })
    expect(await firstFor(kept, 'RLY-3009')).toBe('kb/webhook')
  })

  it('is empty before the first sync', async () => {
    expect((await KeptIndex.open(database)).index.size).toBe(0)
  })
})
