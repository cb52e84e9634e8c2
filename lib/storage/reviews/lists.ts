import type { StoreResult } from '@/lib/knowledge/store'
import type { AuditEntry } from '@/lib/review/record/audit'
import { ticketId, type TicketName } from '@/lib/review/record/review'
import type { ListedTicket, ReviewList } from '@/lib/review/sample/review-list'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'

/** All lists, the newest first. */
export async function keptLists(database: ReviewIdb): Promise<ReviewList[]> {
  const lists = await database.getAll('lists')
  return lists.sort((one, other) =>
    one.at > other.at ? -1 : one.at < other.at ? 1 : one.id < other.id ? -1 : 1,
  )
}

export function listOf(database: ReviewIdb, id: string): Promise<ReviewList | undefined> {
  return database.get('lists', id)
}

/** Keeps a new list with the record of it, once. */
export function addList(
  database: ReviewIdb,
  list: ReviewList,
  audit: AuditEntry,
): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction(['lists', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      if ((await tx.objectStore('lists').getKey(list.id)) !== undefined) return null
      await tx.objectStore('lists').add(list)
      await tx.objectStore('audit').add(audit)
      return null
    })
  })
}

/** Removes a list with the record of it; reviews that were made from it stay. False where it was gone before. */
export function removeList(
  database: ReviewIdb,
  id: string,
  audit: AuditEntry,
): Promise<StoreResult<boolean>> {
  return storing(async () => {
    const tx = database.transaction(['lists', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      if ((await tx.objectStore('lists').getKey(id)) === undefined) return false
      await tx.objectStore('lists').delete(id)
      await tx.objectStore('audit').add(audit)
      return true
    })
  })
}

/**
 * Changes what became of a ticket of a list. One that was reviewed stays `done`, whoever wrote it meanwhile. False where the list
 * does not have it, or it is done.
 */
export function markListed(
  database: ReviewIdb,
  list: string,
  ticket: TicketName,
  state: Exclude<ListedTicket['state'], 'done'>,
): Promise<StoreResult<boolean>> {
  return storing(async () => {
    const tx = database.transaction('lists', 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const kept = await tx.store.get(list)
      const id = ticketId(ticket)
      const known = kept?.tickets.find((one) => ticketId(one) === id)
      if (!kept || !known || known.state === 'done') return false
      const tickets = kept.tickets.map((one) => (one === known ? { ...one, state } : one))
      await tx.store.put({ ...kept, tickets })
      return true
    })
  })
}
