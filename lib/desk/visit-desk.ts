import { z } from 'zod'
import {
  explainChange,
  rememberCard,
  rememberedCard,
  type PresentCard,
  type RememberedCard,
  type ScoreChange,
} from '@/lib/rubric/explain-change'
import { changeItem, openItem, type StorageArea } from '@/lib/storage/item-store'
import { MOST_VISITS, visitsItem } from '@/lib/storage/visits'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { Turns } from './turns'

/** The visit under way in a tab: its ticket, and how that stood when the visit began; null on a first visit. */
const visit = z.strictObject({ ticket: z.string(), before: rememberedCard.nullable() })
type Visit = z.infer<typeof visit>

/**
 * Remembers how tickets stood when the person last saw them. A visit is the time a tab shows a ticket; it is kept in the
 * browser's session storage, so that it outlives the worker and a reload of the page. How the ticket stands is written
 * down whenever that changes, not when it is left: a tab that is closed gives no time to write.
 */
export class VisitDesk {
  readonly #area: StorageArea
  readonly #session: StorageArea
  /** Reads and writes of both areas follow each other: two tabs must not lose each other's tickets. */
  readonly #turns = new Turns()

  constructor(area: StorageArea, session: StorageArea) {
    this.#area = area
    this.#session = session
  }

  /** What changed since the person's previous visit to the ticket; remembers how it stands now. */
  changeSince(
    tabId: number,
    snapshot: TicketSnapshot,
    present: Omit<PresentCard, 'messages'>,
  ): Promise<ScoreChange | null> {
    return this.#turns.take(async () => {
      const ticket = `${snapshot.host} ${snapshot.site} ${snapshot.key}`
      const { cards } = (await openItem(this.#area, visitsItem)).value
      const before = await this.#beforeVisit(tabId, ticket, cards[ticket] ?? null)
      await this.#remember(ticket, rememberCard(present.card, present.settings, snapshot.readAt), cards)
      const messages = (valueOf(snapshot.messages) ?? []).map(({ id, at, author }) => ({
        id,
        at,
        role: author.role,
      }))
      return before && explainChange(before, { ...present, messages })
    })
  }

  /** The tab is gone: when the ticket is opened again, that is another visit. */
  leave(tabId: number): Promise<void> {
    return this.#turns.take(() => this.#session.set({ [keyOf(tabId)]: null }))
  }

  async #beforeVisit(
    tabId: number,
    ticket: string,
    last: RememberedCard | null,
  ): Promise<RememberedCard | null> {
    const key = keyOf(tabId)
    const known = visit.safeParse((await this.#session.get([key]))[key])
    if (known.success && known.data.ticket === ticket) return known.data.before
    const next: Visit = { ticket, before: last }
    await this.#session.set({ [key]: next })
    return last
  }

  async #remember(
    ticket: string,
    card: RememberedCard,
    cards: Readonly<Record<string, RememberedCard>>,
  ): Promise<void> {
    if (JSON.stringify(cards[ticket]) === JSON.stringify(card)) return
    const newest = Object.entries({ ...cards, [ticket]: card })
      .toSorted(([, a], [, b]) => b.readAt.localeCompare(a.readAt))
      .slice(0, MOST_VISITS)
    // A full storage costs the memory of this visit and nothing else.
    await changeItem(this.#area, visitsItem, { cards: Object.fromEntries(newest) })
  }
}

function keyOf(tabId: number): string {
  return `visit-${tabId}`
}
