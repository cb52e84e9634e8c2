import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { ChecklistState } from '@/lib/checklist/checklist-state'
import { repairChecklist, type ChecklistTicket, type OpenedChecklist } from '@/lib/checklist/repair-state'
import type { StoreResult } from '@/lib/knowledge/store'
import { finish, storing } from './transaction'

/** Name of the database; it belongs to the background, pages never open it. */
export const CHECKLIST_DATABASE = 'deskhand-checklists'
const VERSION = 1

/** Values are {@link ChecklistState} where this Deskhand wrote them. They are checked when read: another version may have. */
interface Schema extends DBSchema {
  checklists: { key: string; value: unknown }
}

/** Opens the database. Throws what IndexedDB throws where it cannot be opened at all. `closed` is told when the browser ends it. */
export async function openChecklistDatabase(
  closed: () => void = () => undefined,
): Promise<ChecklistDatabase> {
  const database = await openDB<Schema>(CHECKLIST_DATABASE, VERSION, {
    upgrade: (opened) => {
      opened.createObjectStore('checklists')
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase | null)?.close()
      closed()
    },
    terminated: closed,
  })
  return new ChecklistDatabase(database)
}

/** The checklists of tickets, in IndexedDB: one each. */
export class ChecklistDatabase {
  readonly #database: IDBPDatabase<Schema>

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database
  }

  close(): void {
    this.#database.close()
  }

  /** The checklist of a ticket; an empty one where none is kept. @param now ISO 8601 UTC */
  async read(ticket: ChecklistTicket, now: string): Promise<OpenedChecklist> {
    return repairChecklist(await this.#database.get('checklists', idOf(ticket)), ticket, now)
  }

  /**
   * Changes the checklist of a ticket in one transaction, so that of two changes at once neither is lost. A change that gives back
   * what it got writes nothing.
   * @param now ISO 8601 UTC, which becomes the moment of the change
   */
  change(
    ticket: ChecklistTicket,
    now: string,
    change: (state: ChecklistState) => ChecklistState,
  ): Promise<StoreResult<ChecklistState>> {
    return this.#write(async ({ store }) => {
      const { state } = repairChecklist(await store.get(idOf(ticket)), ticket, now)
      const changed = change(state)
      if (changed === state) return state
      const next = { ...changed, at: now }
      await store.put(next, idOf(ticket))
      return next
    })
  }

  /** All checklists, the last changed first. @param now ISO 8601 UTC, for those that do not say when that was */
  async all(now: string): Promise<ChecklistState[]> {
    const tx = this.#database.transaction('checklists')
    const [ids, kept] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()])
    return kept
      .map((each, place) => repairChecklist(each, ticketOf(ids[place] ?? ''), now).state)
      .toSorted((a, b) => b.at.localeCompare(a.at))
  }

  /** Forgets what was last changed before a moment (ISO 8601 UTC) or does not say when it was; how many that were. */
  forgetBefore(eldest: string): Promise<StoreResult<number>> {
    return this.#write(async ({ store }) => {
      let forgotten = 0
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        if ((momentOf(cursor.value) ?? '') >= eldest) continue
        await cursor.delete()
        forgotten += 1
      }
      return forgotten
    })
  }

  /** @param ticket one; null for all */
  erase(ticket: ChecklistTicket | null): Promise<StoreResult<null>> {
    return this.#write(async ({ store }) => {
      await (ticket === null ? store.clear() : store.delete(idOf(ticket)))
      return null
    })
  }

  #write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<StoreResult<T>> {
    return storing(async () => {
      const tx = this.#database.transaction('checklists', 'readwrite', { durability: 'strict' })
      return finish(tx, () => work(tx))
    })
  }
}

type WriteTransaction = IDBPTransaction<Schema, ['checklists'], 'readwrite'>

/** Origins and keys hold no blank, and no host's name does. */
function idOf({ host, site, key }: ChecklistTicket): string {
  return `${host} ${site} ${key}`
}

function ticketOf(id: string): ChecklistTicket {
  const [host, site = '', key = ''] = id.split(' ')
  return { host: host === 'jira' ? 'jira' : 'zendesk', site, key }
}

function momentOf(kept: unknown): string | null {
  const at: unknown = typeof kept === 'object' && kept !== null && 'at' in kept ? kept.at : null
  return typeof at === 'string' ? at : null
}
