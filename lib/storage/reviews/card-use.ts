import type { IDBPTransaction, StoreNames } from 'idb'
import type { CardRef } from '@/lib/review/card/card'
import type { ReviewIdb, ReviewSchema } from './database'

/** What was made with one version of a card. */
export interface CardUse {
  /** Reviews that count with it now. */
  readonly reviews: number
  /** Reviews that are being written with it. */
  readonly drafts: number
}

/** What was made with each of these versions, in their order. */
export async function cardUses(database: ReviewIdb, refs: readonly CardRef[]): Promise<CardUse[]> {
  const drafts = await database.getAll('drafts')
  return Promise.all(
    refs.map(async (ref) => ({
      reviews: await database.countFromIndex('heads', 'byCard', [ref.id, ref.version]),
      drafts: drafts.filter(({ content }) => isOf(content.card, ref)).length,
    })),
  )
}

/** Whether anything was ever made with a version: a revision, a draft or a calibration session. */
export async function wasUsed(database: ReviewIdb, ref: CardRef): Promise<boolean> {
  const tx = database.transaction([...USES])
  const used = await isUsed(tx, ref)
  await tx.done
  return used
}

/** Stores that say what was made with a card. */
export const USES = ['revisions', 'drafts', 'sessions'] as const

/** The same within a transaction, so that nothing is made with it between the look and a change. */
export async function isUsed<Mode extends IDBTransactionMode>(
  tx: IDBPTransaction<ReviewSchema, StoreNames<ReviewSchema>[], Mode>,
  ref: CardRef,
): Promise<boolean> {
  if ((await tx.objectStore('revisions').index('byCard').count([ref.id, ref.version])) > 0) return true
  const drafts = await tx.objectStore('drafts').getAll()
  if (drafts.some(({ content }) => isOf(content.card, ref))) return true
  const sessions = await tx.objectStore('sessions').getAll()
  return sessions.some(({ card }) => isOf(card, ref))
}

function isOf(card: CardRef, { id, version }: CardRef): boolean {
  return card.id === id && card.version === version
}
