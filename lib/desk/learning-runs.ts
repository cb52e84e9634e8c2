import { solvedTickets } from '@/lib/host/readers'
import type { StoreResult } from '@/lib/knowledge/store'
import type { StartOutcome } from '@/lib/messaging/past-ticket-calls'
import { changeItem, openItem, type StorageArea, type WriteResult } from '@/lib/storage/item-store'
import { learningRunsItem, type LearningRun } from '@/lib/storage/learning-runs'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { BridgeClient } from './bridge-client'
import { learnSolved } from './learn-solved'
import { hostOfSite } from './site-source'
import { wait } from './wait'
import { Turns } from './turns'

/** A pause that ends this soon is waited for here; one that ends later with the next visit of the site. Milliseconds. */
const SOON = 10 * 60_000
/** A run that has just ended is not woken again for so long: a page that does not answer would be asked on and on. Milliseconds. */
const REST = 5_000

export interface LearningRunParts {
  readonly area: StorageArea
  /** A tab that shows a page of a site; null when none is open. */
  readonly findClient: (site: string) => Promise<BridgeClient | null>
  readonly learn: (tickets: readonly TicketSnapshot[]) => Promise<StoreResult<number>>
  /** Told when a run has moved on; `learnt` when that changes what is suggested. */
  readonly told: (learnt: boolean) => void
}

/** A run while this worker works on it. */
interface Life {
  readonly controller: AbortController
  readonly since: number
  /** How far the run was when this life began, and is now; null until it is known. */
  from: number | null
  now: LearningRun | null
}

/** A run, and how this worker stands to it. */
export interface RunStanding {
  readonly run: LearningRun
  readonly isRunning: boolean
  /** Milliseconds until it is done at its present pace; null until that can be told. */
  readonly msLeft: number | null
}

/**
 * Learns from the solved tickets of sites on request: one run for each site at most, which outlives the worker and goes on with the
 * next open page of the site.
 */
export class LearningRuns {
  readonly #parts: LearningRunParts
  readonly #lives = new Map<string, Life>()
  /** Runs whose last word could not be stored, because the storage is full. */
  readonly #unstored = new Map<string, LearningRun>()
  /** When the last life of a site's run ended; milliseconds. */
  readonly #rested = new Map<string, number>()
  readonly #turns = new Turns()

  constructor(parts: LearningRunParts) {
    this.#parts = parts
  }

  /** Begins anew, unless a run of the site is unfinished. Needs an open page of the site. */
  async start(site: string, wanted: number): Promise<StartOutcome> {
    const client = await this.#parts.findClient(site)
    if (!client) return { ok: false, reason: 'no-page' }
    let isOpen = false
    const begun = await this.#change(site, (known) => {
      isOpen = known !== null && known.ended === null
      return isOpen ? known : freshRun(wanted, new Date().toISOString())
    })
    if (!begun.ok) return begun
    if (isOpen) return { ok: false, reason: 'already' }
    this.#unstored.delete(site)
    void this.#live(site, client)
    return { ok: true }
  }

  async pause(site: string): Promise<WriteResult> {
    const saved = await this.#change(site, (known) => known && { ...known, paused: true })
    this.#lives.get(site)?.controller.abort()
    this.#parts.told(false)
    return saved
  }

  /** Goes on after a pause or a failure. What the host asked for is kept: it is not asked before. */
  async resume(site: string): Promise<StartOutcome> {
    const client = await this.#parts.findClient(site)
    const saved = await this.#change(site, (known) => known && goingOn(known))
    if (!saved.ok) return saved
    this.#unstored.delete(site)
    this.#parts.told(false)
    if (!client) return { ok: false, reason: 'no-page' }
    void this.#live(site, client)
    return { ok: true }
  }

  /** Ends a run; what was learnt stays. */
  async cancel(site: string): Promise<WriteResult> {
    const at = new Date().toISOString()
    const saved = await this.#change(site, (known) =>
      known && known.ended === null ? { ...known, cursor: null, ended: { at, how: 'cancelled' } } : known,
    )
    this.#unstored.delete(site)
    this.#lives.get(site)?.controller.abort()
    this.#parts.told(false)
    return saved
  }

  /** A page of a site is open: its run goes on when there is one and it may. */
  async visit(site: string, client: BridgeClient): Promise<void> {
    if (this.#lives.has(site)) return
    const run = (await this.#stored())[site]
    if (run && mayGoOn(run, Date.now())) await this.#live(site, client)
  }

  /** Runs that this worker does not work on go on, where a page of their site is open. */
  async wake(): Promise<void> {
    for (const [site, run] of Object.entries(await this.#stored())) {
      const isResting = Date.now() - (this.#rested.get(site) ?? -Infinity) < REST
      if (isResting || this.#lives.has(site) || !mayGoOn(run, Date.now())) continue
      const client = await this.#parts.findClient(site)
      if (client) void this.#live(site, client)
    }
  }

  /** The last run of each site, by its origin. */
  async standings(): Promise<ReadonlyMap<string, RunStanding>> {
    const runs = Object.entries(await this.#stored())
    return new Map(
      runs.map(([site, stored]) => {
        const life = this.#lives.get(site)
        const run = life?.now ?? this.#unstored.get(site) ?? stored
        return [site, { run, isRunning: life !== undefined, msLeft: life ? msLeft(life) : null }]
      }),
    )
  }

  /** Works on a run until it ends, is stopped, or must leave the host alone. */
  async #live(site: string, client: BridgeClient): Promise<void> {
    if (this.#lives.has(site)) return
    const life: Life = { controller: new AbortController(), since: Date.now(), from: null, now: null }
    this.#lives.set(site, life)
    let end: LearningRun | null = null
    try {
      const run = (await this.#stored())[site]
      if (!run || !mayGoOn(run, Date.now())) return
      life.from = run.done
      life.now = run
      this.#parts.told(false)
      end = await this.#learn(site, client, run, life)
    } catch (error) {
      const failed = { problem: 'internal', notBefore: new Date(Date.now() + SOON).toISOString() } as const
      await this.#change(site, (known) => known && { ...known, ...failed })
      throw error
    } finally {
      this.#lives.delete(site)
      this.#rested.set(site, Date.now())
      this.#parts.told(end !== null)
    }
    if (end) this.#afterLife(site, end)
  }

  #learn(site: string, client: BridgeClient, run: LearningRun, life: Life): Promise<LearningRun> {
    return learnSolved(solvedTickets[hostOfSite(site)](site), client, run, {
      signal: life.controller.signal,
      now: () => new Date().toISOString(),
      wait,
      limitLeft: () => client.limitLeft,
      learn: this.#parts.learn,
      save: (next) => this.#change(site, (known) => merged(known, next)),
      onProgress: (next) => {
        life.now = next
        this.#parts.told(false)
      },
    })
  }

  #afterLife(site: string, end: LearningRun): void {
    if (end.problem === 'storage-full' || end.problem === 'settings-newer') this.#unstored.set(site, end)
    const pause = end.notBefore === null ? 0 : Date.parse(end.notBefore) - Date.now()
    // Lost when the worker is stopped meanwhile; the next visit of the site does the same.
    if (end.notBefore !== null && end.ended === null && pause < SOON)
      setTimeout(() => void this.wake(), Math.max(REST, pause) + 1)
  }

  async #stored(): Promise<Readonly<Record<string, LearningRun>>> {
    return (await openItem(this.#parts.area, learningRunsItem)).value.runs
  }

  /** Reads, changes and writes one run after all earlier changes are done. */
  #change(site: string, change: (known: LearningRun | null) => LearningRun | null): Promise<WriteResult> {
    const work = async (): Promise<WriteResult> => {
      const runs = await this.#stored()
      const next = change(Object.hasOwn(runs, site) ? (runs[site] ?? null) : null)
      return next
        ? changeItem(this.#parts.area, learningRunsItem, { runs: { ...runs, [site]: next } })
        : { ok: true }
    }
    return this.#turns.take(work)
  }
}

function freshRun(wanted: number, startedAt: string): LearningRun {
  return {
    wanted,
    startedAt,
    cursor: null,
    done: 0,
    total: null,
    learnt: 0,
    skipped: { gone: 0, forbidden: 0, unreadable: 0, visibility: 0 },
    paused: false,
    notBefore: null,
    problem: null,
    ended: null,
  }
}

/** Whether a run is to be worked on at `now` (milliseconds). */
function mayGoOn({ ended, paused, notBefore }: LearningRun, now: number): boolean {
  return ended === null && !paused && (notBefore === null || Date.parse(notBefore) <= now)
}

function goingOn(run: LearningRun): LearningRun {
  const mustWait = run.problem === 'rate-limited'
  return { ...run, paused: false, ...(mustWait ? {} : { notBefore: null, problem: null }) }
}

/** How far a life has come, put into the run as the person may have changed it meanwhile. */
function merged(known: LearningRun | null, next: LearningRun): LearningRun | null {
  if (known === null || known.startedAt !== next.startedAt) return known
  return { ...next, paused: known.paused, ended: known.ended ?? next.ended }
}

function msLeft({ from, now, since }: Life): number | null {
  if (from === null || now === null || now.done - from < 5) return null
  const each = (Date.now() - since) / (now.done - from)
  return Math.round(each * Math.max(0, Math.min(now.wanted, now.total ?? now.wanted) - now.done))
}
