import type { ChecklistState } from '@/lib/checklist/checklist-state'
import { emptyChecklist, type ChecklistTicket, type OpenedChecklist } from '@/lib/checklist/repair-state'
import type { StoreResult } from '@/lib/knowledge/store'
import { openChecklistDatabase, type ChecklistDatabase } from '@/lib/storage/checklists'

/** A month counts 30.44 days. */
const MONTH = 30.44 * 24 * 3_600_000

/** At most so often old checklists are looked for; milliseconds. */
const TIDY_EVERY = 12 * 3_600_000

/** Nothing was changed: the disk is full, or this browser lets nothing be stored here, as private windows of some do. */
export type NotChanged = { readonly ok: false; readonly reason: 'storage-full' | 'not-kept' }

/** The checklists of tickets as the background holds them: opened when first asked for, and again when the browser took them away. */
export class ChecklistShelf {
  #database: Promise<ChecklistDatabase> | null = null
  #tidied = 0

  /** How a ticket's checklist stands; an empty one where nothing can be kept. @param now ISO 8601 UTC */
  async read(ticket: ChecklistTicket, now: string): Promise<OpenedChecklist> {
    try {
      return await this.#with((database) => database.read(ticket, now))
    } catch {
      return { state: emptyChecklist(ticket, now), isRepaired: false }
    }
  }

  /** Changes a ticket's checklist; a change that gives back what it got writes nothing. @param now ISO 8601 UTC */
  async change(
    ticket: ChecklistTicket,
    now: string,
    change: (state: ChecklistState) => ChecklistState,
  ): Promise<StoreResult<ChecklistState> | NotChanged> {
    try {
      return await this.#with((database) => database.change(ticket, now, change))
    } catch {
      return { ok: false, reason: 'not-kept' }
    }
  }

  /**
   * All of them, the last changed first.
   * @param now ISO 8601 UTC
   * @throws what IndexedDB throws where nothing can be kept; so do all below
   */
  all(now: string): Promise<ChecklistState[]> {
    return this.#with((database) => database.all(now))
  }

  /** @param ticket one; null for all */
  erase(ticket: ChecklistTicket | null): Promise<StoreResult<null>> {
    return this.#with((database) => database.erase(ticket))
  }

  /** As {@link forgetOld}, and nothing where that was done lately. */
  async tidy(months: number, now: number): Promise<void> {
    if (now - this.#tidied < TIDY_EVERY) return
    this.#tidied = now
    await this.forgetOld(months, now)
  }

  /** Forgets what was last changed longer ago than it is kept. @param now milliseconds */
  async forgetOld(months: number, now: number): Promise<void> {
    const eldest = new Date(now - months * MONTH).toISOString()
    await this.#with((database) => database.forgetBefore(eldest))
  }

  /** Works with the database; one that the browser took away a moment ago is opened once more. */
  async #with<T>(work: (database: ChecklistDatabase) => Promise<T>): Promise<T> {
    const opened = this.#open()
    try {
      return await work(await opened)
    } catch (error) {
      if (!isClosed(error)) throw error
      if (this.#database === opened) this.#database = null
      return work(await this.#open())
    }
  }

  #open(): Promise<ChecklistDatabase> {
    this.#database ??= openChecklistDatabase(() => (this.#database = null)).catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }
}

/** What IndexedDB throws for work on a connection that is closed. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError'
}
