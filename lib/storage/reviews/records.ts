import type { IDBPTransaction, StoreNames } from 'idb'
import type { StoreResult } from '@/lib/knowledge/store'
import { inOrder } from '@/lib/review/log/thread'
import type { AuditEntry } from '@/lib/review/record/audit'
import { revisionHash } from '@/lib/review/record/hash'
import { isAfter, placeOf, type HashedRevision } from '@/lib/review/record/head'
import { ticketId, type Remark, type Revision } from '@/lib/review/record/review'
import { finish, storing } from '../transaction'
import type { ReviewIdb, ReviewSchema } from './database'
import { keptHead } from './heads'

/** A transaction over the stores that a revision is written to, and perhaps others. */
export type RecordTransaction = IDBPTransaction<ReviewSchema, StoreNames<ReviewSchema>[], 'readwrite'>

/**
 * Adds a revision and makes it the one that counts where it is. Needs `heads`, `revisions`, `cards` and `erased`.
 *
 * @returns `known`: it was there already. `erased`: its review was erased and stays so. `no-card`: the card it was made with
 * is not here. `added`: `beside` is another revision with the same counter, the conflict that a person should see.
 */
export async function addRevision(
  tx: RecordTransaction,
  one: Revision,
): Promise<
  { readonly became: 'known' | 'erased' | 'no-card' } | { readonly became: 'added'; readonly beside: boolean }
> {
  if (await tx.objectStore('erased').getKey(one.review)) return { became: 'erased' }
  const { card } = one.content
  const kept = await tx.objectStore('cards').get([card.id, card.version])
  if (!kept) return { became: 'no-card' }
  const hashed: HashedRevision = { revision: one, hash: revisionHash(one) }
  const key: [string, number, string] = [one.review, one.counter, hashed.hash]
  const revisions = tx.objectStore('revisions')
  if (await revisions.getKey(key)) return { became: 'known' }
  const same = IDBKeyRange.bound([one.review, one.counter, ''], [one.review, one.counter, '\uffff'])
  const beside = (await revisions.count(same)) > 0
  await revisions.put({ ...hashed, key })
  const heads = tx.objectStore('heads')
  const head = await heads.get(one.review)
  if (!head || isAfter(placeOf(hashed), head)) await heads.put(keptHead(hashed, kept.card))
  return { became: 'added', beside }
}

/**
 * Confirms a review: its revision, the draft it came from, its place in a list and the record of it, all or nothing.
 * `newer`: somebody's later revision is there already, and nothing was changed.
 */
export function confirmReview(
  database: ReviewIdb,
  one: Revision,
  from: { readonly draft: string; readonly audit: AuditEntry },
): Promise<
  StoreResult<{ readonly ok: true } | { readonly ok: false; readonly reason: 'newer' | 'no-card' | 'erased' }>
> {
  return storing(async () => {
    const stores = ['heads', 'revisions', 'cards', 'erased', 'drafts', 'lists', 'audit'] as const
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const head = await tx.objectStore('heads').get(one.review)
      if (head && head.counter >= one.counter) return { ok: false, reason: 'newer' } as const
      const { became } = await addRevision(tx as unknown as RecordTransaction, one)
      if (became === 'no-card' || became === 'erased') return { ok: false, reason: became } as const
      await tx.objectStore('drafts').delete(from.draft)
      const { pick, ticket } = one.content
      const list = pick.how === 'chosen' ? undefined : await tx.objectStore('lists').get(pick.list)
      if (list) {
        const id = ticketId(ticket)
        const tickets = list.tickets.map((listed) =>
          ticketId(listed) === id ? { ...listed, state: 'done' as const } : listed,
        )
        await tx.objectStore('lists').put({ ...list, tickets })
      }
      await tx.objectStore('audit').add(from.audit)
      return { ok: true } as const
    })
  })
}

/** All revisions of a review, the oldest first. */
export function revisionsOf(database: ReviewIdb, review: string): Promise<HashedRevision[]> {
  return database.getAll('revisions', IDBKeyRange.bound([review, 0, ''], [review, Infinity, '\uffff']))
}

/** What was said about a review, in the order it is read in. */
export async function remarksOf(database: ReviewIdb, review: string): Promise<Remark[]> {
  return inOrder(await database.getAllFromIndex('remarks', 'byReview', review))
}
