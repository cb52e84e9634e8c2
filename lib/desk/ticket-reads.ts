import type { HostFailure, HostFailureReason, RawTicket, TicketRef } from '@/lib/host/contract'
import { readers } from '@/lib/host/readers'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { bridgeClient, type BridgeClient, type CallPage } from './bridge-client'
import type { SiteMetadataCache } from './site-metadata'

/** A ticket as it was read. */
export interface ReadTicket {
  readonly kind: 'read'
  readonly ref: TicketRef
  readonly snapshot: TicketSnapshot
  readonly raw: RawTicket
  readonly readMs: number
  readonly requests: number
  /** The last attempt to read it again, where that failed: what is shown is older than that. */
  readonly again?: { readonly failure: HostFailure; readonly at: string }
}
export interface FailedTicket {
  readonly kind: 'failed'
  readonly ref: TicketRef
  readonly failure: HostFailure
  readonly at: string
}

/** Who wants a ticket read, and how. */
export interface ReadOrder {
  readonly tabId: number
  readonly ref: TicketRef
  /** Whose session the tab has; readings are shared only within one. Null where it is not known. */
  readonly session: string | null
  /**
   * `held`: what the bridge kept will do, as after a restart. `check`: what is known will do where the host says that it did
   * not change. `whole`: everything is asked for.
   */
  readonly how: 'held' | 'check' | 'whole'
  readonly signal: AbortSignal
}

/** Readings that are kept, for returning to a ticket and for trying a rubric on; the oldest goes first. */
const KEPT = 8
/** A reading older than this is not asked about but replaced. Milliseconds. */
const TRUSTED = 10 * 60 * 1000
/** Ends of a read that say nothing about the host, only about the tab that asked. */
const OF_THE_TAB: ReadonlySet<HostFailureReason> = new Set(['aborted', 'page-gone'])

/**
 * Reads tickets, with as few requests as will do: one read under way serves all tabs of a session, and a ticket read
 * lately is only asked whether it changed. Nothing here outlives the worker.
 */
export class TicketReads {
  readonly #callPage: CallPage
  readonly #metadata: SiteMetadataCache
  readonly #running = new Map<string, Promise<ReadTicket | FailedTicket>>()
  /** In the order they were read, the newest last. */
  readonly #kept = new Map<string, ReadTicket>()

  constructor(callPage: CallPage, metadata: SiteMetadataCache) {
    this.#callPage = callPage
    this.#metadata = metadata
  }

  /** Snapshots of the tickets read last, newest first, each ticket once. */
  get recent(): readonly TicketSnapshot[] {
    const newest = [...this.#kept.values()].map(({ snapshot }) => snapshot).reverse()
    return newest.filter(
      ({ site, key }, index) => newest.findIndex((one) => one.site === site && one.key === key) === index,
    )
  }

  /** Never rejects. Where another tab's read is under way, its outcome is this one's, too, unless all is to be asked for. */
  async read(order: ReadOrder): Promise<ReadTicket | FailedTicket> {
    const key = keyOf(order)
    const running = order.how === 'whole' ? undefined : this.#running.get(key)
    if (running) {
      const shared = await running
      if (shared.kind === 'read' || !OF_THE_TAB.has(shared.failure.reason)) return shared
    }
    const own = this.#ask(order, key)
    this.#running.set(key, own)
    try {
      return await own
    } finally {
      if (this.#running.get(key) === own) this.#running.delete(key)
    }
  }

  /** Whose session a tab has has become known: what was kept for it alone serves the others, too. */
  share(tabId: number, ref: TicketRef, session: string): void {
    const own = keyOf({ tabId, ref, session: null })
    const reading = this.#kept.get(own)
    if (!reading) return
    this.#kept.delete(own)
    this.#keep(keyOf({ tabId, ref, session }), reading)
  }

  async #ask(order: ReadOrder, key: string): Promise<ReadTicket | FailedTicket> {
    const { tabId, ref, how, signal } = order
    const started = performance.now()
    const client = bridgeClient(this.#callPage, tabId, ref.site, ref, how === 'held')
    const now = new Date().toISOString()
    const known = how === 'check' ? this.#trusted(key, now) : undefined
    const answers = await this.#answers(client, order, known, now)
    if (answers === 'unchanged' && known) {
      return this.#keep(key, { ...known, readMs: performance.now() - started, requests: client.requests })
    }
    if (answers === 'unchanged') throw new Error('a ticket that is not known cannot be unchanged')
    const snapshot = readers[ref.host].toSnapshot(answers)
    if (!snapshot.ok) return { kind: 'failed', ref, failure: snapshot, at: now }
    const reading: ReadTicket = {
      kind: 'read',
      ref,
      snapshot: snapshot.value,
      raw: answers,
      readMs: performance.now() - started,
      requests: client.requests,
    }
    return signal.aborted ? reading : this.#keep(key, reading)
  }

  async #answers(
    client: BridgeClient,
    { tabId, ref, signal }: ReadOrder,
    known: ReadTicket | undefined,
    now: string,
  ): Promise<RawTicket | 'unchanged'> {
    const reader = readers[ref.host]
    const updatedAt = known && valueOf(known.snapshot.updatedAt)
    // Names of fields are asked for beside the ticket, so that the first ticket of the day does not wait for them.
    const [answers, siteMetadata] = await Promise.all([
      updatedAt === undefined
        ? reader.readTicket(client, ref, { signal, now })
        : reader.readIfChanged(client, ref, { signal, now }, updatedAt),
      this.#metadata.get(ref, bridgeClient(this.#callPage, tabId, ref.site, null, false), now),
    ])
    if (answers === 'unchanged' || !siteMetadata) return answers
    return { ...answers, parts: { ...answers.parts, siteMetadata } }
  }

  /** A reading that only has to be asked about; one that lacks parts is read anew, they may be there now. */
  #trusted(key: string, now: string): ReadTicket | undefined {
    const known = this.#kept.get(key)
    if (!known || Date.parse(now) - Date.parse(known.raw.readAt) > TRUSTED) return undefined
    return Object.values(known.raw.parts).every((part) => part.ok || part.reason === 'not-found')
      ? known
      : undefined
  }

  #keep(key: string, reading: ReadTicket): ReadTicket {
    this.#kept.delete(key)
    this.#kept.set(key, reading)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return reading
  }
}

/** Without a session known, a tab shares with nobody. */
function keyOf({ tabId, ref, session }: Pick<ReadOrder, 'tabId' | 'ref' | 'session'>): string {
  return [session ?? `tab ${tabId}`, ref.site, ref.key].join('\n')
}
