import type { IDBPTransaction, StoreNames } from 'idb'
import type { Scorecard } from '@/lib/review/card/card'
import { scoreReview, type CardScore } from '@/lib/review/card/score'
import { rowOf, type ReviewRow } from '@/lib/review/overview/row'
import type { HashedRevision, ReviewHead } from '@/lib/review/record/head'
import { ticketId, type TicketName } from '@/lib/review/record/review'
import type { ReviewIdb, ReviewSchema } from './database'

/** Which revision of a review counts, and what it comes to; its words stand in `revisions` alone. */
export interface KeptHead {
  readonly id: string
  readonly counter: number
  readonly hash: string
  readonly score: CardScore
  readonly ticket: string
  /** The calibration session it was made for. */
  readonly session: string | null
  readonly row: ReviewRow
}

/** A transaction in which heads and revisions are read. */
type Reading = IDBPTransaction<ReviewSchema, StoreNames<ReviewSchema>[], IDBTransactionMode>

/** What is kept of a revision that counts. @param card the one it was made with */
export function keptHead({ revision, hash }: HashedRevision, card: Scorecard): KeptHead {
  const { review, counter, content } = revision
  const score = scoreReview(card, content.ratings)
  const { ticket, session } = content
  return {
    id: review,
    counter,
    hash,
    score,
    ticket: ticketId(ticket),
    session,
    row: rowOf(revision, card, score),
  }
}

/** The figures of all reviews. */
export async function rows(database: ReviewIdb): Promise<ReviewRow[]> {
  return (await database.getAll('heads')).map(({ row }) => row)
}

export async function headOf(database: ReviewIdb, review: string): Promise<ReviewHead | undefined> {
  const tx = reading(database)
  const kept = await tx.objectStore('heads').get(review)
  return kept && (await whole(tx, [kept]))[0]
}

export function headsOfTicket(database: ReviewIdb, ticket: TicketName): Promise<ReviewHead[]> {
  return headsOfTickets(database, [ticketId(ticket)], () => true)
}

/** What counts of the reviews of some tickets. @param isWanted which of them */
export async function headsOfTickets(
  database: ReviewIdb,
  tickets: readonly string[],
  isWanted: (kept: KeptHead) => boolean,
): Promise<ReviewHead[]> {
  const tx = reading(database)
  const byTicket = tx.objectStore('heads').index('byTicket')
  const found = await Promise.all(tickets.map((ticket) => byTicket.getAll(ticket)))
  return whole(tx, found.flat().filter(isWanted))
}

/** The reviews of ids in their order, as they stand. @param areAll whether no other review stands between the ids */
export async function headsAmong(
  database: ReviewIdb,
  ids: readonly string[],
  areAll: boolean,
): Promise<ReviewHead[]> {
  const [first] = ids
  const last = ids.at(-1)
  if (first === undefined || last === undefined) return []
  const tx = reading(database)
  const heads = tx.objectStore('heads')
  if (!areAll) {
    const found = await Promise.all(ids.map((id) => heads.get(id)))
    return whole(
      tx,
      found.filter((head) => head !== undefined),
    )
  }
  const [kept, revisions] = await Promise.all([
    heads.getAll(IDBKeyRange.bound(first, last)),
    tx.objectStore('revisions').getAll(IDBKeyRange.bound([first, 0, ''], [last, Infinity, '\uffff'])),
  ])
  const counting = new Map(kept.map((head) => [head.id, head]))
  return revisions.flatMap(({ revision, hash }) => {
    const head = counting.get(revision.review)
    return head?.counter === revision.counter && head.hash === hash
      ? [{ id: head.id, score: head.score, revision, hash }]
      : []
  })
}

function reading(database: ReviewIdb): Reading {
  return database.transaction(['heads', 'revisions']) as unknown as Reading
}

/** With the revision that counts of each. */
async function whole(tx: Reading, kept: readonly KeptHead[]): Promise<ReviewHead[]> {
  const revisions = tx.objectStore('revisions')
  const found = await Promise.all(kept.map(({ id, counter, hash }) => revisions.get([id, counter, hash])))
  return kept.flatMap(({ id, score, hash }, at) => {
    const revision = found[at]?.revision
    return revision ? [{ id, score, hash, revision }] : []
  })
}
