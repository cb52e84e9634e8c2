import type { StoreResult } from '@/lib/knowledge/store'
import type { CardRef, Scorecard } from '@/lib/review/card/card'
import { changedCard } from '@/lib/review/card/next-version'
import { isSameCard } from '@/lib/review/card/read-card'
import { shelvesOf, type CardShelf, type ShelvedCard } from '@/lib/review/card/shelf'
import type { AuditEntry } from '@/lib/review/record/audit'
import { finish, storing } from '../transaction'
import { isUsed } from './card-use'
import type { ReviewIdb } from './database'

/** What a change of the shelves stands on. */
export interface ShelfChange {
  /** What comes with this Deskhand. */
  readonly builtIn: readonly Scorecard[]
  /** The record of it, for the version that it came to. */
  readonly audit: (card: Scorecard) => AuditEntry
}

/**
 * What became of a changed card. `same`: nothing was changed. `next`: it is the next version, because reviews keep the one
 * before. `elsewhere`: the version it was made from is not the newest any more. `gone`: there is no such card.
 */
export type ChangedCard =
  | { readonly ok: true; readonly card: Scorecard; readonly became: 'same' | 'in-place' | 'next' }
  | { readonly ok: false; readonly reason: 'elsewhere' | 'gone' }

/** What became of a card from outside. */
export interface TakenCard {
  readonly card: Scorecard
  /**
   * `new`: the first of its id. `newest`: it is offered from now on. `older`: a newer version stays the one that is offered.
   * `renumbered`: its version was there with other content, and it became the next one. `same`: it was there already.
   */
  readonly became: 'new' | 'same' | 'newest' | 'older' | 'renumbered'
}

const STORES = ['cards', 'revisions', 'drafts', 'sessions', 'audit'] as const

/** Keeps a card that was changed from version `base`. */
export function keepChanged(
  database: ReviewIdb,
  changed: Scorecard,
  base: number,
  { builtIn, audit }: ShelfChange,
): Promise<StoreResult<ChangedCard>> {
  return storing(async () => {
    const tx = database.transaction([...STORES], 'readwrite', { durability: 'strict' })
    return finish<ChangedCard>(tx, async () => {
      const cards = tx.objectStore('cards')
      const kept = await cards.getAll(versionsOf(changed.id))
      const shelf = shelfIn(builtIn, kept, changed.id)
      if (!shelf) return { ok: false, reason: 'gone' }
      const { newest } = shelf
      if (newest.version !== base) return { ok: false, reason: 'elsewhere' }
      if (isSameCard(newest, { ...changed, version: base })) return { ok: true, card: newest, became: 'same' }
      // What comes with Deskhand is there again with its next start: it is never changed in place.
      const used = shelf.origin === 'built-in' || (await isUsed(tx, newest))
      const card = changedCard(used ? highestOf(kept, builtIn, newest) : newest, changed, used)
      await cards.put({ id: card.id, version: card.version, card, retired: shelf.retired })
      await tx.objectStore('audit').add(audit(card))
      return { ok: true, card, became: used ? 'next' : 'in-place' }
    })
  })
}

/** Takes in a card from a file. It never replaces what is there. */
export function takeCard(
  database: ReviewIdb,
  given: Scorecard,
  { builtIn, audit }: ShelfChange,
): Promise<StoreResult<TakenCard>> {
  return storing(async () => {
    const tx = database.transaction(['cards', 'audit'], 'readwrite', { durability: 'strict' })
    return finish<TakenCard>(tx, async () => {
      const cards = tx.objectStore('cards')
      const kept: readonly ShelvedCard[] = await cards.getAll(versionsOf(given.id))
      const shelf = shelfIn(builtIn, kept, given.id)
      const hidden = kept.find(({ card, fromFile }) => fromFile && card.version === given.version)?.card
      const there = hidden ?? shelf?.versions.find(({ version }) => version === given.version)
      if (there && there !== hidden && isSameCard(there, given)) return { card: there, became: 'same' }
      const isTaken = there !== undefined && !isSameCard(there, given)
      const card = isTaken ? changedCard(highestOf(kept, builtIn, given), given, true) : given
      await cards.put({ id: card.id, version: card.version, card, retired: false })
      await tx.objectStore('audit').add(audit(card))
      if (isTaken) return { card, became: 'renumbered' }
      if (!shelf) return { card, became: 'new' }
      return { card, became: card.version > shelf.newest.version ? 'newest' : 'older' }
    })
  })
}

/** Adds a card under an id that is free: `id`, or `id` with a number. */
export function addCard(
  database: ReviewIdb,
  given: Scorecard,
  { builtIn, audit }: ShelfChange,
): Promise<StoreResult<Scorecard>> {
  return storing(async () => {
    const tx = database.transaction(['cards', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const cards = tx.objectStore('cards')
      const taken = new Set([...builtIn, ...(await cards.getAll())].map(({ id }) => id))
      const card = { ...given, id: freeId(given.id, taken), version: 1 }
      await cards.add({ id: card.id, version: 1, card, retired: false })
      await tx.objectStore('audit').add(audit(card))
      return card
    })
  })
}

/** No longer offers a card, or offers it again; reviews made with it keep it. False where there is no such card. */
export function setRetired(
  database: ReviewIdb,
  id: string,
  retired: boolean,
  { builtIn, audit }: ShelfChange,
): Promise<StoreResult<boolean>> {
  return storing(async () => {
    const tx = database.transaction(['cards', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const cards = tx.objectStore('cards')
      const kept = await cards.getAll(versionsOf(id))
      const shelf = shelfIn(builtIn, kept, id)
      if (!shelf) return false
      if (shelf.retired === retired) return true
      const { newest } = shelf
      const ours = kept.filter(({ fromFile }) => !fromFile)
      for (const one of ours) await cards.put({ ...one, retired })
      // One that comes with Deskhand may not be kept yet, or only for the reviews of a file.
      if (!ours.some(({ version }) => version === newest.version))
        await cards.put({ id, version: newest.version, card: newest, retired })
      await tx.objectStore('audit').add(audit(newest))
      return true
    })
  })
}

function shelfIn(
  builtIn: readonly Scorecard[],
  kept: readonly ShelvedCard[],
  id: string,
): CardShelf | undefined {
  return shelvesOf(
    builtIn.filter((card) => card.id === id),
    kept,
  )[0]
}

/** The highest version of a card that there is, offered or not: the next one must be free. */
function highestOf(
  kept: readonly ShelvedCard[],
  builtIn: readonly Scorecard[],
  { id, version }: CardRef,
): CardRef {
  const ofId = [...builtIn, ...kept.map(({ card }) => card)].filter((card) => card.id === id)
  return { id, version: Math.max(version, ...ofId.map((card) => card.version)) }
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity])
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  const stem = wanted.slice(0, 50)
  for (let count = 2; ; count += 1) {
    const id = `${stem}-${String(count)}`
    if (!taken.has(id)) return id
  }
}
