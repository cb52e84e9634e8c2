import type { IDBPTransaction, StoreNames } from 'idb'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { Remover } from '@/lib/review/erase/removal'
import type { Kept } from '@/lib/review/merge/merge-book'
import type { ReviewSchema } from './database'

/** Stores that {@link keptIn} reads. */
export const KEPT_STORES = ['revisions', 'remarks', 'cards', 'sessions', 'erased', 'removed'] as const

/** What is here, as merging must know it, and what was taken out on request. Of revisions only the keys are read. */
export async function keptIn(
  tx: IDBPTransaction<ReviewSchema, StoreNames<ReviewSchema>[], 'readonly' | 'readwrite'>,
): Promise<{ readonly kept: Kept; readonly pinned: ReadonlySet<string>; readonly remover: Remover }> {
  const [revisions, remarks, cards, sessions, erased, removed] = await Promise.all([
    tx.objectStore('revisions').getAllKeys(),
    tx.objectStore('remarks').getAll(),
    tx.objectStore('cards').getAll(),
    tx.objectStore('sessions').getAll(),
    tx.objectStore('erased').getAllKeys(),
    tx.objectStore('removed').getAll(),
  ])
  const pinned = new Set(cards.map(({ card }) => `${card.id} ${String(card.version)}`))
  return {
    kept: {
      revisions,
      remarks,
      // Those that come with Deskhand are here, too, until another one of the organisation's own is kept in their place.
      cards: [...builtInCards(), ...cards.map(({ card }) => card)],
      sessions,
      erased,
    },
    pinned,
    remover: new Remover(removed),
  }
}
