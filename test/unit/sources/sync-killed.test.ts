import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostClient } from '@/lib/host/contract'
import { KeptIndex } from '@/lib/knowledge/kept-index'
import type { SyncOptions } from '@/lib/sources/sync'
import { openKnowledgeDatabase, type KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { BEFORE, helpCenter, SITE, syncInto } from './help-center'

let database: KnowledgeDatabase
let databases = 0
beforeEach(async () => {
  databases += 1
  database = await openKnowledgeDatabase(`sync-killed-${databases}`)
})
afterEach(() => {
  vi.restoreAllMocks()
  database.close()
})

const sync = (client: HostClient, more: Partial<SyncOptions> = {}) => syncInto(database, client, more)
const storedIds = async () => (await database.articlesAfter(null, 100)).map((item) => item.id.split('/')[1])

describe('a worker killed at any step', () => {
  const ids = [1, 2, 3, 4, 5, 6]
  it.each([1, 2, 3, 4, 5, 6, 7])(
    'after request %i: the next sync goes on and the end is the same',
    async (killedAt) => {
      const dying = new Error('killed')
      const whole = helpCenter(ids)
      let requests = 0
      const client: HostClient = {
        site: SITE,
        get: (path) => {
          requests += 1
          if (requests === killedAt) throw dying
          return whole.client.get(path)
        },
      }
      await expect(sync(client)).rejects.toBe(dying)
      const after = helpCenter(ids)
      expect(await sync(after.client)).toMatchObject({ ok: true, stored: 6 })
      expect(await storedIds()).toEqual(['1', '2', '3', '4', '5', '6'])
      // What was stored before was not asked for again: together they asked once for each page.
      expect(whole.asked.length + after.asked.length).toBe(BEFORE + 3)
    },
  )

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'while storing page %i: nothing of it stays, and the next sync goes on',
    async (killedAt) => {
      const save = database.savePage.bind(database)
      let saves = 0
      vi.spyOn(database, 'savePage').mockImplementation((page) => {
        saves += 1
        if (saves === killedAt) throw new Error('killed')
        return save(page)
      })
      await expect(sync(helpCenter(ids).client)).rejects.toThrow('killed')
      expect((await storedIds()).length).toBe(Math.max(0, killedAt - BEFORE - 1) * 2)
      vi.restoreAllMocks()
      const kept = await KeptIndex.open(database)
      expect(kept.index.size).toBe((await storedIds()).length)
      expect(await sync(helpCenter(ids).client)).toMatchObject({ ok: true, stored: 6 })
      await kept.catchUp(true)
      expect(kept.index.size).toBe(6)
    },
  )

  it('at every single write, those of the index too: nothing half-done is served, and the end is the same', async () => {
    const originals = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add }
    const run = async () => {
      const kept = await KeptIndex.open(database)
      const outcome = await sync(helpCenter(ids).client, { onProgress: () => void kept.catchUp() })
      await kept.catchUp(true)
      return { outcome, kept }
    }
    let killedAt = 0
    for (let isWhole = false; !isWhole;) {
      killedAt += 1
      database.close()
      database = await openKnowledgeDatabase(`killed-${killedAt}`)
      let writes = 0
      const dieing = <T extends unknown[]>(write: (...args: T) => IDBRequest<IDBValidKey>) =>
        function (this: IDBObjectStore, ...args: T) {
          writes += 1
          if (writes >= killedAt) throw new Error('killed')
          return write.apply(this, args)
        }
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(dieing(originals.put))
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(dieing(originals.add))
      isWhole = await run().then(
        () => true,
        () => false,
      )
      vi.restoreAllMocks()
      const served = await KeptIndex.open(database)
      expect(served.index.documents().map(({ id }) => id.split('/')[1])).toEqual(await storedIds())
      const { outcome, kept } = await run()
      expect(outcome).toMatchObject({ ok: true })
      expect(kept.index.size).toBe(6)
      expect((await KeptIndex.open(database)).index.size).toBe(6)
    }
    expect(killedAt).toBeGreaterThan(10)
  })
})
