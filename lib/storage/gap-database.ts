import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { gap, MOST_GAPS, type Gap } from '@/lib/knowledge/gaps/gap'
import { mergedGap } from '@/lib/knowledge/gaps/merge'
import type { StoreResult } from '@/lib/knowledge/store'
import { finish, storing } from './transaction'

/** Name of the database; it belongs to the background, pages never open it. */
export const GAP_DATABASE = 'deskhand-gaps'
const VERSION = 1

interface Schema extends DBSchema {
  gaps: { key: string; value: Gap; indexes: { byMoment: string } }
}

/** Opens the database. Throws what IndexedDB throws where it cannot be opened at all. `name` and `most`, the gaps kept, are for tests. */
export async function openGapDatabase(
  name: string = GAP_DATABASE,
  most: number = MOST_GAPS,
): Promise<GapDatabase> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade: (opened) => {
      opened.createObjectStore('gaps', { keyPath: 'id' }).createIndex('byMoment', 'at')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  })
  return new GapDatabase(database, most)
}

/** Tickets that no article answered, in IndexedDB: each once, the newest {@link MOST_GAPS}. */
export class GapDatabase {
  readonly #database: IDBPDatabase<Schema>
  readonly #most: number

  constructor(database: IDBPDatabase<Schema>, most: number) {
    this.#database = database
    this.#most = most
  }

  close(): void {
    this.#database.close()
  }

  /** All gaps; those another version wrote in a shape we do not know are left out. */
  async gaps(): Promise<Gap[]> {
    const kept = await this.#database.getAll('gaps')
    return kept.flatMap((one) => gap.safeParse(one).data ?? [])
  }

  /** Records a gap, as one with what was recorded of the same ticket before; the oldest make room. */
  record(now: Gap): Promise<StoreResult<null>> {
    return this.#change(async ({ store }) => {
      const before = gap.safeParse(await store.get(now.id))
      await store.put(before.success ? mergedGap(before.data, now) : now)
      const tooMany = (await store.count()) - this.#most
      if (tooMany <= 0) return
      const oldest = await store.index('byMoment').getAllKeys(null, tooMany)
      for (const id of oldest) await store.delete(id)
    })
  }

  /** Forgets gaps; ids that are not there are passed over. */
  forget(ids: readonly string[]): Promise<StoreResult<null>> {
    return this.#change(async ({ store }) => {
      for (const id of ids) await store.delete(id)
    })
  }

  erase(): Promise<StoreResult<null>> {
    return this.#change(async ({ store }) => store.clear())
  }

  #change(work: (tx: WriteTransaction) => Promise<void>): Promise<StoreResult<null>> {
    return storing(async () => {
      const tx = this.#database.transaction('gaps', 'readwrite', { durability: 'strict' })
      return finish(tx, async () => {
        await work(tx)
        return null
      })
    })
  }
}

type WriteTransaction = IDBPTransaction<Schema, ['gaps'], 'readwrite'>
