import type { Notice } from '@/lib/messaging/protocol'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { CardRef, Scorecard } from '@/lib/review/card/card'
import { shelvesOf } from '@/lib/review/card/shelf'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewPerson } from '@/lib/review/record/review'
import { cardOf, keptCards, saveCard } from '@/lib/storage/reviews/cards'
import { openReviewDatabase, type ReviewIdb } from '@/lib/storage/reviews/database'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { reviewSettingsItem, type ReviewSettings } from '@/lib/storage/review-settings'

/** What everything of reviewing in the background stands on: the database, opened once, the cards and the settings. */
export class ReviewBase {
  readonly #area: StorageArea
  readonly #notify: (notice: Notice) => void
  #database: Promise<ReviewIdb> | null = null
  #me: Promise<ReviewPerson> | null = null

  constructor(area: StorageArea, notify: (notice: Notice) => void) {
    this.#area = area
    this.#notify = notify
  }

  /** Throws what IndexedDB throws where it cannot be opened; the next call tries again. */
  database(): Promise<ReviewIdb> {
    this.#database ??= openReviewDatabase().catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }

  async settings(): Promise<ReviewSettings> {
    return (await openItem(this.#area, reviewSettingsItem)).value
  }

  /** Who reviews in this browser. Whoever has no id yet gets one, made by chance and kept. */
  async me(): Promise<ReviewPerson> {
    const { me } = await this.settings()
    if (me.id !== '') return me
    this.#me ??= this.#makeMe(me.name).finally(() => (this.#me = null))
    return this.#me
  }

  async #makeMe(name: string): Promise<ReviewPerson> {
    const me = { id: crypto.randomUUID(), name }
    const kept = await changeItem(this.#area, reviewSettingsItem, { me })
    if (!kept.ok) throw new Error(`who reviews could not be kept: ${kept.reason}`)
    return me
  }

  /** The newest version of every card that is offered: those that come with Deskhand, and the organisation's own. */
  async offered(): Promise<Scorecard[]> {
    const shelves = shelvesOf(builtInCards(), await keptCards(await this.database()))
    return shelves.flatMap(({ newest, retired }) => (retired ? [] : newest))
  }

  /** A card in the version that is asked for; undefined where it is not here. */
  async card(ref: CardRef): Promise<Scorecard | undefined> {
    const kept = await cardOf(await this.database(), ref)
    return kept ?? builtInCards().find(({ id, version }) => id === ref.id && version === ref.version)
  }

  /**
   * Keeps the card that a review is made with, where it is not kept yet: what comes with Deskhand changes with it. False where
   * the disk is full.
   */
  async pinCard(card: Scorecard, audit: AuditEntry): Promise<boolean> {
    const database = await this.database()
    if ((await cardOf(database, card)) !== undefined) return true
    return (await saveCard(database, card, audit)).ok
  }

  /** Tells open pages that reviews changed. */
  changed(): void {
    this.#notify({ deskhandNotice: 'reviews' })
  }
}
