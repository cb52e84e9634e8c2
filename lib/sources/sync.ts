import type { HostClient, HostFailure, HostFailureReason } from '@/lib/host/contract'
import { NO_FACTS, type KnowledgeStore, type SourceRun, type SourceState } from '@/lib/knowledge/store'
import { pauseBefore } from './pace'
import { pauseAfter } from './retry'
import { fitPage } from './room'
import { beginRun, endRun, freshState, type RunWish } from './run'
import type { KnowledgeSource, SourcePage } from './source'

export interface SyncProgress {
  readonly phase: SourceRun['mode'] | 'waiting'
  /** Articles stored in this run, those before an interruption included. */
  readonly done: number
  /** Articles in the listing, where the host says it. */
  readonly total?: number
}

export interface SyncOptions extends Partial<RunWish> {
  /** Aborting stops between two steps; the next sync goes on where this one stopped. */
  readonly signal: AbortSignal
  /** The moment, ISO 8601 UTC. */
  readonly now: () => string
  /** Resolves after `ms` milliseconds, or at once when the signal is aborted. Never rejects. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onProgress?: (progress: SyncProgress) => void
  /** Share of the host's rate limit that is left, 0–1; null where the host has not said. */
  readonly limitLeft?: () => number | null
  /** Whether a person waits for it; for the first listing they do in any case. */
  readonly isAwaited?: boolean
  /** Articles of the source that are kept at most; all without it. */
  readonly most?: number
}

export type SyncOutcome =
  | {
      readonly ok: true
      readonly mode: SourceRun['mode']
      readonly stored: number
      readonly removed: number
      readonly skipped: number
    }
  | {
      readonly ok: false
      readonly reason: HostFailureReason | 'storage-full'
      /** Seconds until it makes sense to try again, where known. */
      readonly retryAfter?: number
    }

/** A pause the host asks for is kept within the sync up to this many seconds; longer ones end it until then. */
const LONGEST_PAUSE = 90
/** Pages of one listing; a host that gives more gives the same ones again. */
const MOST_PAGES = 20_000

/**
 * Brings the store up to a source. Each page is stored with its cursor in one step, so a worker killed anywhere
 * goes on with the next page. Incremental where a full listing is recent; articles that disappeared are removed only
 * at the end of a complete full listing, or of one that ended because no more articles are kept. Never throws for what a host answers.
 */
export async function syncSource(
  source: KnowledgeSource,
  client: HostClient,
  store: KnowledgeStore,
  options: SyncOptions,
): Promise<SyncOutcome> {
  const { signal, now, most = Infinity } = options
  const known = (await store.sourceState(source.id)) ?? freshState(source.id)
  const early = secondsUntil(known.notBefore, now())
  if (early > 0) return { ok: false, reason: 'rate-limited', retryAfter: early }
  const { full = false, languages = null, keep = true } = options
  let state = beginRun(known, now(), { full, languages, keep })
  const pace = pacer(options)
  let failures = 0
  let removed = 0
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const run = state.run
    if (!run) break
    await pace(options.isAwaited === true || state.lastFull === null)
    if (signal.aborted) return { ok: false, reason: 'aborted' }
    const page = await source.page(client, {
      mode: run.mode,
      cursor: run.cursor,
      since: known.lastIncremental,
      facts: state.facts ?? NO_FACTS,
      signal,
    })
    if (!page.ok) {
      failures += 1
      const pause = pauseAfter(page, failures, LONGEST_PAUSE)
      if (pause === null) return stop(store, state, page, now())
      options.onProgress?.({ phase: 'waiting', done: run.done })
      await options.wait(pause * 1000, signal)
      continue
    }
    // Whoever stopped it may be erasing the source: nothing comes in after that.
    if (signal.aborted) return { ok: false, reason: 'aborted' }
    failures = 0
    const stored = await storePage(store, state, run, page.value, most)
    if (!stored.ok) return stored
    state = stored.value.state
    removed += stored.value.removed
    const { done, total } = stored.value.run
    options.onProgress?.({ phase: run.mode, done, ...(total === undefined ? {} : { total }) })
    if (state.run === null) return { ok: true, mode: run.mode, stored: done, removed, skipped: state.skipped }
  }
  return stop(store, state, { ok: false, reason: 'malformed', path: '' }, now())
}

async function storePage(
  store: KnowledgeStore,
  state: SourceState,
  run: SourceRun,
  page: SourcePage,
  most: number,
) {
  const isCutNow = run.mode !== 'full' && Number.isFinite(most)
  const here = isCutNow ? await store.articles(page.articles.map(({ id }) => id)) : []
  const { articles, isFull } = fitPage(page.articles, run, state, most, new Set(here.map(({ id }) => id)))
  const total = page.total ?? run.total
  const next: SourceRun = {
    ...run,
    cursor: page.next,
    done: run.done + articles.length,
    skipped: run.skipped + page.skipped.length,
    ...(total === undefined ? {} : { total }),
  }
  // A full listing that fills the browser need not be read to its end; other pages may still hold changes of what is here.
  const isLast = page.next === null || (run.mode === 'full' && isFull)
  const limit = isFull ? most : run.mode === 'full' ? null : (state.limit ?? null)
  const known = { ...state, ...(page.facts && { facts: page.facts }), limit }
  const saved = await store.savePage({
    state: isLast ? endRun(known, next) : { ...known, run: next, notBefore: null, lastProblem: null },
    articles,
    removed: page.removed,
    removesUnseen: isLast && run.mode === 'full',
  })
  return saved.ok ? { ok: true as const, value: { ...saved.value, run: next } } : saved
}

/** Ends the sync and remembers why, and until when the host wants to be left alone. The run stays to be resumed. */
async function stop(
  store: KnowledgeStore,
  state: SourceState,
  failure: HostFailure,
  now: string,
): Promise<SyncOutcome> {
  const { reason, retryAfter } = failure
  if (reason === 'aborted') return { ok: false, reason }
  const notBefore =
    retryAfter === undefined ? null : new Date(Date.parse(now) + retryAfter * 1000).toISOString()
  // A host that does not know our cursor any more never will: the next sync begins anew.
  const run = reason === 'malformed' || reason === 'not-found' ? null : state.run
  const saved = await store.saveState({ ...state, run, notBefore, lastProblem: { at: now, reason } })
  if (!saved.ok) return saved
  return { ok: false, reason, ...(retryAfter === undefined ? {} : { retryAfter }) }
}

function pacer({ now, wait, signal, limitLeft }: SyncOptions): (isAwaited: boolean) => Promise<void> {
  let last = -Infinity
  return async (isAwaited) => {
    const sinceLast = Date.parse(now()) - last
    const pause = pauseBefore({ isAwaited, limitLeft: limitLeft?.() ?? null, sinceLast })
    if (pause > 0) await wait(pause, signal)
    last = Date.parse(now())
  }
}

function secondsUntil(moment: string | null, now: string): number {
  return moment === null ? 0 : Math.max(0, Math.ceil((Date.parse(moment) - Date.parse(now)) / 1000))
}
