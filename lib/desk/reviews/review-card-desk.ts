import type { CardEntry, ImportedCard, SavedCard } from '@/lib/messaging/reviews/review-card-calls'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { Scorecard } from '@/lib/review/card/card'
import { readCard, writeCard } from '@/lib/review/card/read-card'
import { shelvesOf, type CardShelf } from '@/lib/review/card/shelf'
import type { AuditEntry } from '@/lib/review/record/audit'
import { textFor } from '@/lib/rubric/localized'
import {
  addCard,
  keepChanged,
  setRetired,
  takeCard,
  type ShelfChange,
} from '@/lib/storage/reviews/card-shelf'
import { cardUses, wasUsed } from '@/lib/storage/reviews/card-use'
import { keptCards } from '@/lib/storage/reviews/cards'
import type { ReviewBase } from './review-base'

/** The scorecards: those that come with Deskhand and the organisation's own, in all their versions. */
export class ReviewCardDesk {
  readonly #base: ReviewBase

  constructor(base: ReviewBase) {
    this.#base = base
  }

  async list(locale: string): Promise<CardEntry[]> {
    const database = await this.#base.database()
    return Promise.all(
      (await this.#shelves()).map(async ({ newest, origin, retired, versions }) => {
        const uses = await cardUses(database, versions)
        return {
          id: newest.id,
          title: textFor(newest.title, locale),
          version: newest.version,
          origin,
          retired,
          profiles: newest.profiles,
          categories: newest.categories.length,
          versions: versions.map(({ version }, index) => ({
            version,
            ...(uses[index] ?? { reviews: 0, drafts: 0 }),
          })),
        }
      }),
    )
  }

  /** A card to be edited, see the call `review-cards/get`. */
  async get(id: string) {
    const shelf = await this.#shelf(id)
    if (!shelf) return null
    const { newest, builtIn, origin, versions } = shelf
    const used = origin === 'built-in' || (await wasUsed(await this.#base.database(), newest))
    const ids = new Set(versions.flatMap(({ categories }) => categories.map((category) => category.id)))
    return { card: newest, builtIn, used, ids: [...ids] }
  }

  async save(value: unknown, base: number): Promise<SavedCard> {
    const reading = readCard(JSON.stringify(value, null, 2) ?? '')
    if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
    const kept = await keepChanged(
      await this.#base.database(),
      reading.card,
      base,
      await this.#change('card-saved'),
    )
    return kept.ok ? this.#told(kept.value) : kept
  }

  /** @returns the id it got */
  async add(card: Scorecard): Promise<{ ok: true; id: string } | { ok: false; reason: 'storage-full' }> {
    const kept = await addCard(await this.#base.database(), card, await this.#change('card-saved'))
    return kept.ok ? this.#told({ ok: true, id: kept.value.id }) : kept
  }

  async retire(
    id: string,
    retired: boolean,
  ): Promise<{ ok: true } | { ok: false; reason: 'storage-full' | 'gone' }> {
    const change = await this.#change(retired ? 'card-retired' : 'card-offered')
    const kept = await setRetired(await this.#base.database(), id, retired, change)
    if (!kept.ok) return kept
    return kept.value ? this.#told({ ok: true }) : { ok: false, reason: 'gone' }
  }

  async take(text: string): Promise<ImportedCard> {
    const reading = readCard(text)
    if (!reading.ok) return { ok: false, reason: 'invalid', faults: [...reading.faults] }
    const kept = await takeCard(await this.#base.database(), reading.card, await this.#change('card-saved'))
    return kept.ok ? this.#told({ ok: true, ...kept.value }) : kept
  }

  async file(id: string): Promise<{ text: string; fileName: string } | null> {
    const card = (await this.#shelf(id))?.newest
    return card ? { text: writeCard(card), fileName: `scorecard-${id}-${String(card.version)}.json` } : null
  }

  async #shelves(): Promise<CardShelf[]> {
    return shelvesOf(builtInCards(), await keptCards(await this.#base.database()))
  }

  async #shelf(id: string): Promise<CardShelf | undefined> {
    return (await this.#shelves()).find(({ newest }) => newest.id === id)
  }

  async #change(what: AuditEntry['what']): Promise<ShelfChange> {
    const by = await this.#base.me()
    const at = new Date().toISOString()
    return {
      builtIn: builtInCards(),
      audit: ({ id, version }) => ({
        at,
        by,
        what,
        id: null,
        counter: null,
        card: { id, version },
        count: null,
      }),
    }
  }

  /** Tells open pages of a change that was kept. */
  #told<T extends { readonly ok: boolean }>(result: T): T {
    if (result.ok) this.#base.changed()
    return result
  }
}
