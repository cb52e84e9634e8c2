import type { StoreResult } from '@/lib/knowledge/store'
import { ticketId, type TicketName } from '@/lib/review/record/review'
import type { ListedTicket } from '@/lib/review/sample/review-list'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'

/** Says what became of a ticket of a list; nothing where it is not in it, or the list is gone. */
export function setListed(
  database: ReviewIdb,
  listId: string,
  ticket: TicketName,
  state: ListedTicket['state'],
): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction('lists', 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const list = await tx.store.get(listId)
      const id = ticketId(ticket)
      if (list)
        await tx.store.put({
          ...list,
          tickets: list.tickets.map((each) => (ticketId(each) === id ? { ...each, state } : each)),
        })
      return null
    })
  })
}
