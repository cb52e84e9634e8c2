import type { KnowledgeStore } from '@/lib/knowledge/store'
import type { Problem, SourceStatus } from '@/lib/messaging/view'
import type { KnowledgeSource } from '@/lib/sources/source'
import { freshState } from '@/lib/sources/run'
import { syncSource } from '@/lib/sources/sync'
import type { SyncOutcome, SyncProgress } from '@/lib/sources/sync'
import type { Settings } from '@/lib/storage/settings'
import type { BridgeClient } from './bridge-client'
import { isDue } from './due'
import { chosenFor } from './site-source'
import { sourceStatusOf } from './source-status'
import { wait } from './wait'

interface RunningSync {
  readonly controller: AbortController
  /** How far it is, and how far it was when this was first known, with that moment in milliseconds. */
  progress: SyncProgress | null
  since: { readonly at: number; readonly done: number } | null
  /** Why a person ended it. */
  ended: 'paused' | 'cancelled' | null
  /** Resolves when nothing of it is under way any more. */
  settled: Promise<void>
}

/** What a sync tells while it goes on. */
export interface SyncEvents {
  /** Articles were stored or removed: the index must follow. `finished` at the end of a run. */
  readonly stored: (finished: boolean) => Promise<void>
  /** The status of a source changed. */
  readonly status: () => void
}

/** `visit`: a page was opened. `asked`: a person wants all of it now. `resume`: a person wants a paused run to go on. */
export type SyncReason = 'visit' | 'asked' | 'resume'

/** What of the settings a sync keeps to. */
export type SyncSettings = Pick<Settings, 'sources' | 'mostArticles'>

/** Runs the syncs of knowledge sources: one at a time per source, resumed with the next visit when the worker died. */
export class SyncDesk {
  readonly #running = new Map<string, RunningSync>()
  /** Failures that could not be stored, because the storage is full. */
  readonly #unstored = new Map<string, Problem>()
  readonly #store: () => Promise<KnowledgeStore>
  readonly #events: SyncEvents

  constructor(store: () => Promise<KnowledgeStore>, events: SyncEvents) {
    this.#store = store
    this.#events = events
  }

  /** Syncs a source when it is due, or at once when a person asked. Resolves when the run has ended. */
  async run(
    source: KnowledgeSource,
    client: BridgeClient,
    reason: SyncReason,
    settings: SyncSettings,
  ): Promise<void> {
    if (this.#running.has(source.id)) return
    const running: RunningSync = {
      controller: new AbortController(),
      progress: null,
      since: null,
      ended: null,
      settled: Promise.resolve(),
    }
    this.#running.set(source.id, running)
    let hasRun = false
    const work = this.#run(source, client, reason, settings, running).then((ran) => (hasRun = ran))
    running.settled = work.then(
      () => undefined,
      () => undefined,
    )
    try {
      await work
    } finally {
      this.#running.delete(source.id)
    }
    if (!hasRun) return
    await this.#events.stored(true)
    this.#events.status()
  }

  async #run(
    source: KnowledgeSource,
    client: BridgeClient,
    reason: SyncReason,
    { sources, mostArticles }: SyncSettings,
    running: RunningSync,
  ): Promise<boolean> {
    const store = await this.#store()
    const choice = chosenFor(source, sources)
    const state = await store.sourceState(source.id)
    if (reason === 'visit' && !isDue(state, choice, mostArticles, Date.now())) return false
    this.#events.status()
    const outcome = await syncSource(source, client, store, {
      signal: running.controller.signal,
      now: () => new Date().toISOString(),
      wait,
      full: reason === 'asked' && choice.keep,
      isAwaited: reason !== 'visit',
      languages: choice.languages,
      keep: choice.keep,
      most: mostArticles,
      limitLeft: () => client.limitLeft,
      onProgress: (progress) => {
        running.progress = progress
        running.since ??= { at: Date.now(), done: progress.done }
        void this.#events.stored(false)
        this.#events.status()
      },
    })
    this.#remember(source.id, outcome)
    if (running.ended !== null) await this.#rest(store, source.id, running.ended)
    return true
  }

  /** Ends the run of a source, if one is under way, and waits until it stores nothing any more. */
  async halt(sourceId: string): Promise<void> {
    const running = this.#running.get(sourceId)
    running?.controller.abort()
    await running?.settled
  }

  /** Stops a run; it keeps its place and goes on when a person says so. */
  pause(sourceId: string): Promise<void> {
    return this.#end(sourceId, 'paused')
  }

  /** Ends a run for good, one that is paused as well. What it has stored stays; the next one begins anew. */
  cancel(sourceId: string): Promise<void> {
    return this.#end(sourceId, 'cancelled')
  }

  async #end(sourceId: string, how: 'paused' | 'cancelled'): Promise<void> {
    const running = this.#running.get(sourceId)
    if (running) {
      running.ended = how
      await this.halt(sourceId)
    } else {
      const store = await this.#store()
      if (await store.sourceState(sourceId)) await this.#rest(store, sourceId, how)
    }
    this.#events.status()
  }

  async #rest(store: KnowledgeStore, sourceId: string, how: 'paused' | 'cancelled'): Promise<void> {
    const state = (await store.sourceState(sourceId)) ?? freshState(sourceId)
    if (how === 'cancelled')
      await store.saveState({ ...state, run: null, paused: false, stoppedAt: new Date().toISOString() })
    // A run that ended by itself in the meantime leaves nothing to pause.
    else if (state.run) await store.saveState({ ...state, paused: true })
  }

  /** How a source stands. */
  async status(
    source: KnowledgeSource,
    enabled: boolean,
    { sources, mostArticles }: SyncSettings,
  ): Promise<SourceStatus> {
    const state = await (await this.#store()).sourceState(source.id)
    const running = this.#running.get(source.id)
    return sourceStatusOf(source, {
      enabled,
      choice: chosenFor(source, sources),
      most: mostArticles,
      state,
      unstored: this.#unstored.get(source.id) ?? null,
      running:
        running?.progress && running.since
          ? {
              progress: running.progress,
              doneBefore: running.since.done,
              elapsed: Date.now() - running.since.at,
            }
          : null,
    })
  }

  #remember(sourceId: string, outcome: SyncOutcome): void {
    if (!outcome.ok && outcome.reason === 'storage-full')
      this.#unstored.set(sourceId, { reason: 'storage-full', about: 'knowledge' })
    else this.#unstored.delete(sourceId)
  }
}
