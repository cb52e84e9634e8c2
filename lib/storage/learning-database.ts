import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { pastTicket, type PastTicket } from '@/lib/knowledge/learning/past-ticket'
import type { StoredCensus } from '@/lib/knowledge/learning/term-census'
import type { StoreResult } from '@/lib/knowledge/store'
import { finish, storing } from './transaction'

/** Name of the database; it belongs to the background, pages never open it. */
export const LEARNING_DATABASE = 'deskhand-learning'
const VERSION = 1

interface Schema extends DBSchema {
  tickets: { key: string; value: PastTicket }
  census: { key: 'census'; value: StoredCensus }
}

/** Opens the database. Throws what IndexedDB throws where it cannot be opened at all. `name` is for tests. */
export async function openLearningDatabase(name: string = LEARNING_DATABASE): Promise<LearningDatabase> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade: (opened) => {
      opened.createObjectStore('tickets', { keyPath: 'id' })
      opened.createObjectStore('census')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  })
  return new LearningDatabase(database)
}

/** What past tickets taught, in IndexedDB. Tickets and census change together or not at all. */
export class LearningDatabase {
  readonly #database: IDBPDatabase<Schema>

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database
  }

  close(): void {
    this.#database.close()
  }

  /** All past tickets; those another version wrote in a shape we do not know are left out. */
  async tickets(): Promise<PastTicket[]> {
    const kept = await this.#database.getAll('tickets')
    return kept.flatMap((one) => pastTicket.safeParse(one).data ?? [])
  }

  async census(): Promise<StoredCensus | null> {
    return (await this.#database.get('census', 'census')) ?? null
  }

  /** Adds or replaces tickets. @param census as it shall be afterwards */
  save(tickets: readonly PastTicket[], census: StoredCensus): Promise<StoreResult<number>> {
    return this.#change(async (tx) => {
      for (const ticket of tickets) await tx.objectStore('tickets').put(ticket)
      await tx.objectStore('census').put(census, 'census')
      return tickets.length
    })
  }

  forget(ids: readonly string[]): Promise<StoreResult<number>> {
    return this.#change(async (tx) => {
      for (const id of ids) await tx.objectStore('tickets').delete(id)
      return ids.length
    })
  }

  erase(): Promise<StoreResult<number>> {
    return this.#change(async (tx) => {
      await tx.objectStore('tickets').clear()
      await tx.objectStore('census').clear()
      return 0
    })
  }

  #change(work: (tx: WriteTransaction) => Promise<number>): Promise<StoreResult<number>> {
    return storing(async () => {
      const tx = this.#database.transaction(['tickets', 'census'], 'readwrite', { durability: 'strict' })
      return finish(tx, () => work(tx))
    })
  }
}

type WriteTransaction = IDBPTransaction<Schema, ('tickets' | 'census')[], 'readwrite'>
