import { readers } from '@/lib/host/readers'
import { sameTicket } from '@/lib/host/same-ticket'
import type { HostFailure, RawTicket, TicketRef } from '@/lib/host/contract'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { bridgeClient } from './bridge-client'
import type { CallPage } from './bridge-client'
import type { SiteMetadataCache } from './site-metadata'

/** What is known of the ticket on screen in one tab. */
export type TicketReading =
  | { readonly kind: 'no-ticket'; readonly site: string | null }
  | { readonly kind: 'reading'; readonly ref: TicketRef }
  | { readonly kind: 'failed'; readonly ref: TicketRef; readonly failure: HostFailure; readonly at: string }
  | {
      readonly kind: 'read'
      readonly ref: TicketRef
      readonly snapshot: TicketSnapshot
      readonly raw: RawTicket
      readonly readMs: number
      readonly requests: number
    }

interface OpenTab {
  ref: TicketRef | null
  reading: TicketReading
  /** Ends the read under way; a new one for each read. */
  controller: AbortController
  /** Resolves when the read under way has ended, however it ended. */
  settled: Promise<void>
}

/** Tickets read lately are kept for trying a rubric on; the oldest goes first. */
const RECENT = 8
/** A ticket whose page keeps hinting at changes is read again no more often than this. Milliseconds. */
const REREAD_PAUSE = 5_000

/**
 * Keeps, for each tab, the reading of the ticket on screen. Moving to another ticket aborts the read under way, and an
 * answer that comes late for a ticket no longer on screen is dropped. Nothing here outlives the worker: after a restart
 * {@link TicketDesk.find} asks the bridge where it is and reads from the answers the bridge kept.
 */
export class TicketDesk {
  readonly #tabs = new Map<number, OpenTab>()
  #recent: readonly TicketSnapshot[] = []
  readonly #callPage: CallPage
  readonly #metadata: SiteMetadataCache
  readonly #changed: (tabId: number) => void

  /** @param changed told whenever what is known of a tab's ticket has changed. */
  constructor(callPage: CallPage, metadata: SiteMetadataCache, changed: (tabId: number) => void) {
    this.#callPage = callPage
    this.#metadata = metadata
    this.#changed = changed
  }

  /** The page of a tab says where it is. Starts a read when that is another ticket than before. */
  arrive(tabId: number, ref: TicketRef | null, held = false): void {
    const tab = this.#tabs.get(tabId)
    if (tab && sameTicket(tab.ref, ref)) return
    tab?.controller.abort()
    if (ref) this.#read(tabId, ref, held)
    else this.#tabs.set(tabId, settledTab(null, { kind: 'no-ticket', site: null }))
    this.#changed(tabId)
  }

  /** Reads the ticket of a tab again; what is shown stays until the new reading is there. */
  async reread(tabId: number): Promise<void> {
    const tab = this.#tabs.get(tabId)
    if (!tab?.ref) return
    await tab.settled
    const current = this.#tabs.get(tabId)
    if (current !== tab || !tab.ref) return
    this.#read(tabId, tab.ref, false, tab.reading)
  }

  /** Like {@link reread}, for hints from the page: leaves a pause between reads. */
  async rereadOnHint(tabId: number, now: Date): Promise<void> {
    const reading = this.#tabs.get(tabId)?.reading
    if (reading?.kind !== 'read') return
    const age = now.getTime() - Date.parse(reading.raw.readAt)
    if (age < REREAD_PAUSE) await new Promise((resolve) => setTimeout(resolve, REREAD_PAUSE - age))
    await this.reread(tabId)
  }

  /**
   * What is known of a tab's ticket. A worker that has just started asks the bridge; null when no bridge answers.
   */
  async find(tabId: number): Promise<TicketReading | null> {
    if (!this.#tabs.has(tabId)) {
      const where = await this.#callPage(tabId, 'page/where', {})
      if (!where) return null
      this.arrive(tabId, where.ref, true)
    }
    return this.#tabs.get(tabId)?.reading ?? null
  }

  /** The ticket of a tab, once it is read: a first read under way is waited for, as after a restart. */
  async findRead(tabId: number): Promise<Extract<TicketReading, { kind: 'read' }> | null> {
    const found = await this.find(tabId)
    if (found?.kind === 'reading') await this.#tabs.get(tabId)?.settled
    const reading = this.#tabs.get(tabId)?.reading
    return reading?.kind === 'read' ? reading : null
  }

  /** Tickets read since the worker started, newest first; each once, as it was read last. */
  get recent(): readonly TicketSnapshot[] {
    return this.#recent
  }

  /** The tab was closed or has left the host. */
  leave(tabId: number): void {
    this.#tabs.get(tabId)?.controller.abort()
    this.#tabs.delete(tabId)
  }

  #remember(snapshot: TicketSnapshot): void {
    const others = this.#recent.filter(({ site, key }) => site !== snapshot.site || key !== snapshot.key)
    this.#recent = [snapshot, ...others].slice(0, RECENT)
  }

  #read(tabId: number, ref: TicketRef, held: boolean, shown: TicketReading = { kind: 'reading', ref }): void {
    const controller = new AbortController()
    const tab: OpenTab = { ref, reading: shown, controller, settled: Promise.resolve() }
    this.#tabs.set(tabId, tab)
    tab.settled = this.#fetch(tabId, ref, held, controller.signal).then((reading) => {
      if (this.#tabs.get(tabId) !== tab || controller.signal.aborted) return
      tab.reading = reading
      if (reading.kind === 'read') this.#remember(reading.snapshot)
      this.#changed(tabId)
    })
  }

  async #fetch(tabId: number, ref: TicketRef, held: boolean, signal: AbortSignal): Promise<TicketReading> {
    const started = performance.now()
    const client = bridgeClient(this.#callPage, tabId, ref.site, ref, held)
    const reader = readers[ref.host]
    const now = new Date().toISOString()
    // Names of fields are asked for beside the ticket, so that the first ticket of the day does not wait for them.
    const [answers, siteMetadata] = await Promise.all([
      reader.readTicket(client, ref, { signal, now }),
      this.#metadata.get(ref, bridgeClient(this.#callPage, tabId, ref.site, null, false), now),
    ])
    const raw = siteMetadata ? { ...answers, parts: { ...answers.parts, siteMetadata } } : answers
    const snapshot = reader.toSnapshot(raw)
    if (!snapshot.ok) return { kind: 'failed', ref, failure: snapshot, at: now }
    const readMs = performance.now() - started
    return { kind: 'read', ref, snapshot: snapshot.value, raw, readMs, requests: client.requests }
  }
}

function settledTab(ref: TicketRef | null, reading: TicketReading): OpenTab {
  return { ref, reading, controller: new AbortController(), settled: Promise.resolve() }
}
