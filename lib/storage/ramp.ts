import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { articleActivity, ticketActivity } from '@/lib/checklist/activity'
import type { ArticleActivity, TicketActivity } from '@/lib/checklist/activity'
import {
  MOST_ARTICLES,
  MOST_TICKETS,
  NEW_PERSON,
  rampPerson,
  ticketId,
  type RampKept,
  type RampPerson,
} from '@/lib/checklist/ramp/ramp-kept'
import type { StoreResult } from '@/lib/knowledge/store'
import { finish, storing } from './transaction'

/** Name of the database; it belongs to the background, pages never open it. */
export const RAMP_DATABASE = 'deskhand-ramp'
const VERSION = 1

/** Under which what a person said, and the moment of the last tidying, are kept. */
type Single = { readonly name: 'person'; readonly value: RampPerson } | { name: 'tidied'; value: string }

interface Schema extends DBSchema {
  tickets: { key: string; value: TicketActivity; indexes: { byMoment: string } }
  articles: { key: string; value: ArticleActivity; indexes: { byMoment: string } }
  singles: { key: Single['name']; value: Single }
}

/** Opens the database. Throws what IndexedDB throws where it cannot be opened at all. `name` and `most`, the tickets kept, are for tests. */
export async function openRampDatabase(
  name: string = RAMP_DATABASE,
  most: number = MOST_TICKETS,
): Promise<RampDatabase> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade: (opened) => {
      opened.createObjectStore('tickets').createIndex('byMoment', 'at')
      opened.createObjectStore('articles', { keyPath: 'id' }).createIndex('byMoment', 'at')
      opened.createObjectStore('singles', { keyPath: 'name' })
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
  })
  return new RampDatabase(database, most)
}

/** What is counted of a person's own work and what they said of it, in IndexedDB. */
export class RampDatabase {
  readonly #database: IDBPDatabase<Schema>
  readonly #most: number

  constructor(database: IDBPDatabase<Schema>, most: number) {
    this.#database = database
    this.#most = most
  }

  close(): void {
    this.#database.close()
  }

  /** All of it; what another version wrote in a shape we do not know is left out. */
  async kept(): Promise<RampKept> {
    const tx = this.#database.transaction(STORES)
    const [tickets, articles, person] = await Promise.all([
      tx.objectStore('tickets').index('byMoment').getAll(),
      tx.objectStore('articles').index('byMoment').getAll(),
      personIn(tx),
    ])
    return {
      person,
      tickets: tickets.flatMap((one) => ticketActivity.safeParse(one).data ?? []),
      articles: articles.flatMap((one) => articleActivity.safeParse(one).data ?? []),
    }
  }

  /**
   * Changes what is kept of one ticket, as it is kept at that moment; the tickets worked on longest ago make room.
   *
   * @param change gets null where nothing is kept, and gives null where nothing shall be; not called while the person has
   *   counting switched off
   * @returns whether anything was changed
   */
  changeTicket(
    id: string,
    change: (before: TicketActivity | null) => TicketActivity | null,
  ): Promise<StoreResult<boolean>> {
    return this.#change(async (tx) => {
      if (!(await personIn(tx)).counting) return false
      const store = tx.objectStore('tickets')
      const before = ticketActivity.safeParse(await store.get(id)).data ?? null
      const after = change(before)
      if (after === null || after === before) return false
      await store.put(after, id)
      await makeRoom(store, this.#most)
      return true
    })
  }

  /** Changes what the person said. */
  changePerson(change: (before: RampPerson) => RampPerson): Promise<StoreResult<null>> {
    return this.#change(async (tx) => {
      await tx.objectStore('singles').put({ name: 'person', value: change(await personIn(tx)) })
      return null
    })
  }

  /** Keeps an article; one that is kept already stays as it is. */
  addArticle(article: ArticleActivity): Promise<StoreResult<boolean>> {
    return this.#change(async (tx) => {
      const store = tx.objectStore('articles')
      if (article.how === 'drafted' && !(await personIn(tx)).counting) return false
      if ((await store.getKey(article.id)) !== undefined) return false
      await store.put(article)
      await makeRoom(store, MOST_ARTICLES)
      return true
    })
  }

  /** Forgets tickets and articles by their names; those that are not there are passed over. */
  forget(names: { readonly tickets: readonly string[]; readonly articles: readonly string[] }) {
    return this.#change(async (tx) => {
      for (const id of names.tickets) await tx.objectStore('tickets').delete(id)
      for (const id of names.articles) await tx.objectStore('articles').delete(id)
      return null
    })
  }

  /** Puts all of this in the place of all that is kept. @param make gets what is kept at that moment */
  replace<T>(make: (kept: RampKept) => { kept: RampKept; report: T }): Promise<StoreResult<T>> {
    return this.#change(async (tx) => {
      const [tickets, articles] = [tx.objectStore('tickets'), tx.objectStore('articles')]
      const made = make({
        person: await personIn(tx),
        tickets: await tickets.index('byMoment').getAll(),
        articles: await articles.index('byMoment').getAll(),
      })
      await tickets.clear()
      await articles.clear()
      for (const ticket of made.kept.tickets) await tickets.put(ticket, ticketId(ticket))
      for (const article of made.kept.articles) await articles.put(article)
      await tx.objectStore('singles').put({ name: 'person', value: made.kept.person })
      return made.report
    })
  }

  /** When old tickets were last looked for, ISO 8601 UTC; null: never. */
  async tidiedAt(): Promise<string | null> {
    const single = await this.#database.get('singles', 'tidied')
    return single?.name === 'tidied' ? single.value : null
  }

  /** Forgets what is older than a moment, where there is one, and remembers that it was looked. Both ISO 8601 UTC. */
  tidy(from: string | null, now: string): Promise<StoreResult<null>> {
    return this.#change(async (tx) => {
      await tx.objectStore('singles').put({ name: 'tidied', value: now })
      if (from === null) return null
      for (const name of ['tickets', 'articles'] as const) {
        const store = tx.objectStore(name)
        const old = await store.index('byMoment').getAllKeys(IDBKeyRange.upperBound(from, true))
        for (const id of old) await store.delete(id)
      }
      return null
    })
  }

  /** Erases everything, also what the person said. */
  erase(): Promise<StoreResult<null>> {
    return this.#change(async (tx) => {
      for (const name of STORES) await tx.objectStore(name).clear()
      return null
    })
  }

  #change<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<StoreResult<T>> {
    return storing(async () => {
      const tx = this.#database.transaction(STORES, 'readwrite', { durability: 'strict' })
      return finish(tx, () => work(tx))
    })
  }
}

const STORES = ['tickets', 'articles', 'singles'] as const
type Stores = (typeof STORES)[number]
type WriteTransaction = IDBPTransaction<Schema, Stores[], 'readwrite'>

/** What the person said; what cannot be read counts as nothing said. */
async function personIn(
  tx: IDBPTransaction<Schema, Stores[], 'readonly' | 'readwrite'>,
): Promise<RampPerson> {
  const single = await tx.objectStore('singles').get('person')
  return rampPerson.safeParse(single?.value).data ?? NEW_PERSON
}

/** The oldest beyond so many go. */
async function makeRoom(
  store: {
    count(): Promise<number>
    delete(key: string): Promise<void>
    index(name: 'byMoment'): { getAllKeys(query: null, count: number): Promise<string[]> }
  },
  most: number,
): Promise<void> {
  const tooMany = (await store.count()) - most
  if (tooMany <= 0) return
  for (const id of await store.index('byMoment').getAllKeys(null, tooMany)) await store.delete(id)
}
