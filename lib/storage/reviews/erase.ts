import type { StoreResult } from '@/lib/knowledge/store'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { rewritten } from '@/lib/review/erase/erase-plan'
import { Remover, type Removal } from '@/lib/review/erase/removal'
import type { AuditEntry } from '@/lib/review/record/audit'
import { contentHash } from '@/lib/review/record/hash'
import type { HashedRevision } from '@/lib/review/record/head'
import type { ReviewPerson } from '@/lib/review/record/review'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'
import { eraseReview, removeReview, revisionRange } from './erase-review'
import { keptHead } from './heads'
import type { RecordTransaction } from './records'

const STORES = [
  'heads',
  'revisions',
  'remarks',
  'cards',
  'drafts',
  'lists',
  'sessions',
  'erased',
  'removed',
  'audit',
] as const

/** Who erases, and when, ISO 8601 UTC. */
export interface Eraser {
  readonly by: ReviewPerson
  readonly at: string
}

/** What is erased of somebody. */
export interface ErasedParts {
  /** Reviews, with all that is kept of them; only their ids stay. */
  readonly reviews: readonly string[]
  readonly drafts: readonly string[]
  /** Whose name tickets on lists lose. */
  readonly agent: string
}

export function erasePerson(
  database: ReviewIdb,
  { reviews, drafts, agent }: ErasedParts,
  at: string,
  audit: AuditEntry,
): Promise<StoreResult<null>> {
  return changing(database, audit, async (tx) => {
    for (const review of reviews) await eraseReview(tx, { review, at })
    await Promise.all(drafts.map((id) => tx.objectStore('drafts').delete(id)))
    for (const list of await tx.objectStore('lists').getAll()) {
      if (!list.tickets.some((ticket) => ticket.agent?.id === agent)) continue
      const tickets = list.tickets.map((one) => (one.agent?.id === agent ? { ...one, agent: null } : one))
      await tx.objectStore('lists').put({ ...list, tickets })
    }
  })
}

/** Removes reviews that are too old. Their ids are not remembered: whoever keeps reviews longer may take them in again. */
export function expireReviews(
  database: ReviewIdb,
  ids: readonly string[],
  remarks: readonly string[],
  audit: AuditEntry,
): Promise<StoreResult<null>> {
  return changing(database, audit, async (tx) => {
    for (const review of ids) await removeReview(tx, review)
    await Promise.all(remarks.map((id) => tx.objectStore('remarks').delete(id)))
  })
}

/**
 * Takes something out of all revisions of all reviews, of all that was said, of sessions, lists, drafts and records, and remembers its
 * digest, so that files do not bring it back. Each review that changed has a new revision on top that says so.
 *
 * @param audit gets how many reviews changed
 */
export function takeOut(
  database: ReviewIdb,
  removal: Removal,
  eraser: Eraser,
  audit: (count: number) => AuditEntry,
): Promise<StoreResult<number>> {
  return storing(async () => {
    const opened = database.transaction(STORES, 'readwrite', { durability: 'strict' })
    const tx = opened as unknown as RecordTransaction
    return finish(opened, async () => {
      const remover = new Remover([removal])
      await tx.objectStore('removed').put(removal)
      const ids = removal.review === null ? await tx.objectStore('heads').getAllKeys() : [removal.review]
      let count = 0
      for (const id of ids) if (await rewriteReview(tx, id, remover, eraser)) count += 1
      await rewriteDrafts(tx, remover)
      if (removal.review === null) await renameElsewhere(tx, remover)
      await tx.objectStore('audit').add(audit(count))
      return count
    })
  })
}

function changing(
  database: ReviewIdb,
  audit: AuditEntry,
  work: (tx: RecordTransaction) => Promise<void>,
): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction(STORES, 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await work(tx as unknown as RecordTransaction)
      await tx.objectStore('audit').add(audit)
      return null
    })
  })
}

async function rewriteReview(
  tx: RecordTransaction,
  id: string,
  remover: Remover,
  eraser: Eraser,
): Promise<boolean> {
  const store = tx.objectStore('revisions')
  const kept = await store.getAll(revisionRange(id))
  const after = rewritten(
    kept.map(({ revision }) => revision),
    remover,
    eraser,
  )
  if (!after) return false
  await store.delete(revisionRange(id))
  const put = async (one: HashedRevision['revision']) => {
    const hashed: HashedRevision = { revision: one, hash: contentHash(one) }
    await store.put({ ...hashed, key: [one.review, one.counter, hashed.hash] })
    return hashed
  }
  for (const one of after.revisions) await put(one)
  const { card } = after.next.content
  const found = await tx.objectStore('cards').get([card.id, card.version])
  const scored =
    found?.card ?? builtInCards().find((one) => one.id === card.id && one.version === card.version)
  if (!scored) throw new Error(`The card ${card.id} of a review is not here.`)
  await tx.objectStore('heads').put(keptHead(await put(after.next), scored))
  return true
}

async function rewriteDrafts(tx: RecordTransaction, remover: Remover): Promise<void> {
  for (const one of await tx.objectStore('drafts').getAll())
    await tx.objectStore('drafts').put({ ...one, content: remover.content(one.review, one.content) })
}

/** People in all that is neither a revision nor a draft. */
async function renameElsewhere(tx: RecordTransaction, remover: Remover): Promise<void> {
  const rename = (person: ReviewPerson) => remover.person(person)
  for (const one of await tx.objectStore('remarks').getAll())
    if (rename(one.by) !== one.by) await tx.objectStore('remarks').put({ ...one, by: rename(one.by) })
  for (const one of await tx.objectStore('sessions').getAll())
    await tx.objectStore('sessions').put(remover.session(one))
  for (const one of await tx.objectStore('lists').getAll()) {
    const tickets = one.tickets.map((ticket) => ({ ...ticket, agent: remover.person(ticket.agent) }))
    await tx.objectStore('lists').put({ ...one, by: rename(one.by), tickets })
  }
  let cursor = await tx.objectStore('audit').openCursor()
  while (cursor) {
    const { value } = cursor
    if (rename(value.by) !== value.by) await cursor.update({ ...value, by: rename(value.by) })
    cursor = await cursor.continue()
  }
}
