import type { TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { CallPage } from './bridge-client'
import { orFromPage } from './page-route'
import { RereadPace } from './reread-pace'
import type { SiteMetadataCache } from './site-metadata'
import { TicketReads, type FailedTicket, type ReadOrder, type ReadTicket } from './ticket-reads'
import { wait } from './wait'

/** What is known of the ticket on screen in one tab. */
export type TicketReading =
  | { readonly kind: 'no-ticket'; readonly site: string | null }
  | { readonly kind: 'reading'; readonly ref: TicketRef }
  | FailedTicket
  | ReadTicket

/** How a page arrives at a ticket. */
export interface Arrival {
  /** Whose session the tab has (see `KnownSender`); null where it is not known. */
  readonly session: string | null
  /** Whether answers that the bridge kept will do, as after a worker was stopped. */
  readonly held?: boolean
}

interface OpenTab {
  readonly ref: TicketRef | null
  session: string | null
  readonly pace: RereadPace
  reading: TicketReading
  /** Ends the read under way; a new one for each read. */
  controller: AbortController
  /** Resolves when the read under way has ended, however it ended. */
  settled: Promise<void>
}

/** An answer may be older than what the page shows already: after this it is asked for once more. Milliseconds. */
const LOOK_AGAIN = 1_000

/**
 * Keeps, for each tab, the reading of the ticket on screen. Moving to another ticket aborts the read under way, and an
 * answer that comes late for a ticket no longer on screen is dropped. What one tab learns of a ticket, the others of its
 * session that show it learn, too. Nothing here outlives the worker: after a restart {@link TicketDesk.find} asks the
 * bridge where it is and reads from the answers the bridge kept.
 */
export class TicketDesk {
  readonly #tabs = new Map<number, OpenTab>()
  readonly #callPage: CallPage
  readonly #reads: TicketReads
  readonly #changed: (tabId: number, key: string | null) => void

  /** @param changed told whenever what is known of a tab's ticket has changed, with the ticket's key. */
  constructor(
    callPage: CallPage,
    metadata: SiteMetadataCache,
    changed: (tabId: number, key: string | null) => void,
  ) {
    this.#callPage = callPage
    this.#reads = new TicketReads(callPage, metadata)
    this.#changed = changed
  }

  /** The page of a tab says where it is. Starts a read when that is another ticket than before. */
  arrive(tabId: number, ref: TicketRef | null, { session, held = false }: Arrival): void {
    const tab = this.#tabs.get(tabId)
    if (tab && sameTicket(tab.ref, ref)) return this.#learnSession(tabId, session)
    tab?.controller.abort()
    const next: OpenTab = {
      ref,
      session,
      pace: new RereadPace(),
      reading: ref ? { kind: 'reading', ref } : { kind: 'no-ticket', site: null },
      controller: new AbortController(),
      settled: Promise.resolve(),
    }
    this.#tabs.set(tabId, next)
    if (ref) void this.#read(tabId, next, ref, held ? 'held' : 'check')
    this.#changed(tabId, ref?.key ?? null)
  }

  /** Begins to read the ticket of a tab again, all of it; what is shown stays until the new reading is there. */
  async reread(tabId: number): Promise<void> {
    await this.find(tabId)
    const tab = this.#tabs.get(tabId)
    if (!tab?.ref) return
    await tab.settled
    if (this.#tabs.get(tabId) === tab) void this.#read(tabId, tab, tab.ref, 'whole')
  }

  /**
   * The page hints that its ticket changed: asks the host whether it did, at a pace that spares the host, and reads what is
   * new. What is shown stays, also where that fails. A worker that has just started takes up what the page held first.
   */
  async rereadOnHint(tabId: number, session: string | null): Promise<void> {
    await this.findRead(tabId)
    this.#learnSession(tabId, session)
    const tab = this.#tabs.get(tabId)
    if (!tab?.ref || tab.reading.kind !== 'read') return
    const isChanged = await this.#lookOnHint(tabId, tab, tab.ref)
    if (isChanged === false) {
      await wait(LOOK_AGAIN, tab.controller.signal)
      await this.#lookOnHint(tabId, tab, tab.ref)
    }
  }

  /**
   * What is known of a tab's ticket. A worker that has just started asks the bridge; null when no bridge answers.
   */
  async find(tabId: number): Promise<TicketReading | null> {
    if (!this.#tabs.has(tabId)) {
      const where = await this.#callPage(tabId, 'page/where', {})
      if (!where) return null
      this.arrive(tabId, where.ref, { session: null, held: true })
    }
    return this.#tabs.get(tabId)?.reading ?? null
  }

  /** The ticket of a tab, once it is read: a first read under way is waited for, as after a restart. */
  async findRead(tabId: number): Promise<ReadTicket | null> {
    const found = await this.find(tabId)
    if (found?.kind === 'reading') await this.#tabs.get(tabId)?.settled
    const reading = this.#tabs.get(tabId)?.reading
    return reading?.kind === 'read' ? reading : null
  }

  /** Tickets read since the worker started, newest first; each once, as it was read last. */
  get recent(): readonly TicketSnapshot[] {
    return this.#reads.recent
  }

  /** The tab was closed or has left the host. */
  leave(tabId: number): void {
    this.#tabs.get(tabId)?.controller.abort()
    this.#tabs.delete(tabId)
  }

  /** A tab found again after a restart has told nothing of its session until its bridge speaks. */
  #learnSession(tabId: number, session: string | null): void {
    const tab = this.#tabs.get(tabId)
    if (!tab?.ref || tab.session !== null || session === null) return
    tab.session = session
    this.#reads.share(tabId, tab.ref, session)
  }

  /** Whether the ticket changed; null where it was left, or could not be read. */
  async #lookOnHint(tabId: number, tab: OpenTab, ref: TicketRef): Promise<boolean | null> {
    await wait(tab.pace.take(performance.now()), tab.controller.signal)
    await tab.settled
    const before = tab.reading
    if (this.#tabs.get(tabId) !== tab || before.kind !== 'read') return null
    await this.#read(tabId, tab, ref, 'check')
    const after = tab.reading
    if (after.kind !== 'read' || after.again) return null
    const isChanged = after.snapshot !== before.snapshot
    tab.pace.found(isChanged)
    return isChanged
  }

  #read(tabId: number, tab: OpenTab, ref: TicketRef, how: ReadOrder['how']): Promise<void> {
    tab.controller = new AbortController()
    const { signal } = tab.controller
    const take = (reading: ReadTicket | FailedTicket) => {
      if (this.#tabs.get(tabId) !== tab || signal.aborted) return
      this.#show(tabId, tab, reading)
      if (reading.kind === 'read') this.#tellOthers(tabId, tab, reading)
    }
    const ask = () => this.#callPage(tabId, 'page/ticket', { ref }).then((answer) => answer?.ticket ?? null)
    tab.settled = this.#reads
      .read({ tabId, ref, session: tab.session, how, signal })
      .then((reading) => {
        const { reading: shown } = tab
        // What the API gave a moment ago says more than the page.
        const isKept = reading.kind === 'failed' && shown.kind === 'read' && !shown.raw.parts['page']
        return isKept ? reading : orFromPage(reading, { ask, signal, later: take })
      })
      .then(take)
    return tab.settled
  }

  #show(tabId: number, tab: OpenTab, reading: ReadTicket | FailedTicket): void {
    const before = tab.reading
    // A ticket that was there a moment ago is not taken away because the host stumbles; one that is gone is gone.
    const isStumble =
      before.kind === 'read' && reading.kind === 'failed' && reading.failure.reason !== 'not-found'
    tab.reading = isStumble ? { ...before, again: { failure: reading.failure, at: reading.at } } : reading
    const isSame =
      before.kind === 'read' &&
      reading.kind === 'read' &&
      before.snapshot === reading.snapshot &&
      !before.again
    if (!isSame) this.#changed(tabId, tab.ref?.key ?? null)
  }

  /** Other tabs of the session that show the ticket. */
  #tellOthers(tabId: number, { session }: OpenTab, reading: ReadTicket): void {
    if (session === null) return
    for (const [otherId, other] of this.#tabs) {
      const shows = otherId !== tabId && other.session === session && sameTicket(other.ref, reading.ref)
      const isOlder = other.reading.kind === 'read' && other.reading.raw !== reading.raw
      if (shows && isOlder) this.#show(otherId, other, reading)
    }
  }
}
