import type { SourceState } from '@/lib/knowledge/store'
import type { KnowledgeStore } from '@/lib/knowledge/store'
import { problemReason } from '@/lib/messaging/view'
import type { Problem, SourceStatus } from '@/lib/messaging/view'
import type { KnowledgeSource } from '@/lib/sources/source'
import { syncSource } from '@/lib/sources/sync'
import type { SyncOutcome, SyncProgress } from '@/lib/sources/sync'
import type { BridgeClient } from './bridge-client'
import { wait } from './wait'

/** A source is looked at again when its last listing is this old. Milliseconds. */
const LOOK_AGAIN = 30 * 60 * 1000

interface RunningSync {
  readonly controller: AbortController
  progress: SyncProgress | null
}

/** What a sync tells while it goes on. */
export interface SyncEvents {
  /** Articles were stored or removed: the index must follow. `finished` at the end of a run. */
  readonly stored: (finished: boolean) => Promise<void>
  /** The status of a source changed. */
  readonly status: () => void
}

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

  /** Syncs a source when it is due, or at once and whole when `asked`. Resolves when the run has ended. */
  async run(source: KnowledgeSource, client: BridgeClient, asked: boolean): Promise<void> {
    if (this.#running.has(source.id)) return
    const running: RunningSync = { controller: new AbortController(), progress: null }
    this.#running.set(source.id, running)
    try {
      const store = await this.#store()
      if (!asked && !isDue(await store.sourceState(source.id), Date.now())) return
      this.#events.status()
      const outcome = await syncSource(source, client, store, {
        signal: running.controller.signal,
        now: () => new Date().toISOString(),
        wait,
        full: asked,
        limitLeft: () => client.limitLeft,
        onProgress: (progress) => {
          running.progress = progress
          void this.#events.stored(false)
          this.#events.status()
        },
      })
      this.#remember(source.id, outcome)
    } finally {
      this.#running.delete(source.id)
    }
    await this.#events.stored(true)
    this.#events.status()
  }

  cancel(sourceId: string): void {
    this.#running.get(sourceId)?.controller.abort()
  }

  /** How a source stands. */
  async status(source: KnowledgeSource, enabled: boolean): Promise<SourceStatus> {
    const state = await (await this.#store()).sourceState(source.id)
    const running = this.#running.get(source.id)
    const problem = this.#unstored.get(source.id) ?? problemOf(state)
    return {
      id: source.id,
      kind: source.kind,
      site: source.site,
      enabled,
      articles: state?.articles ?? 0,
      phase: running?.progress ? phaseOf(running.progress) : restingPhase(state, problem),
      progress: running?.progress
        ? { done: running.progress.done, total: running.progress.total ?? null }
        : null,
      syncedAt: state?.lastIncremental ?? null,
      problem,
    }
  }

  #remember(sourceId: string, outcome: SyncOutcome): void {
    if (!outcome.ok && outcome.reason === 'storage-full')
      this.#unstored.set(sourceId, { reason: 'storage-full', about: 'knowledge' })
    else this.#unstored.delete(sourceId)
  }
}

function isDue(state: SourceState | null, now: number): boolean {
  if (!state?.lastIncremental || state.run) return true
  return now - Date.parse(state.lastIncremental) >= LOOK_AGAIN
}

function phaseOf(progress: SyncProgress): SourceStatus['phase'] {
  return progress.phase === 'waiting' ? 'waiting' : 'running'
}

function restingPhase(state: SourceState | null, problem: Problem | null): SourceStatus['phase'] {
  if (problem) return 'failed'
  return state?.lastIncremental ? 'done' : 'never'
}

function problemOf(state: SourceState | null): Problem | null {
  if (!state?.lastProblem) return null
  const reason = problemReason.catch('malformed').parse(state.lastProblem.reason)
  // A tab that was closed in the middle is no problem: the next visit goes on.
  if (reason === 'aborted' || reason === 'page-gone') return null
  return { reason, about: 'knowledge', ...(state.notBefore ? { retryAt: state.notBefore } : {}) }
}
